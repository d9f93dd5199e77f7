import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sm3 } from '../../runtime/gm/index.js'
import type { StreamingHash } from '../../runtime/index.js'
import { openssl } from './helpers/keys.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const hexOf = (hash: { digest(): Uint8Array }): string => Buffer.from(hash.digest()).toString('hex')

const hashed = (hash: StreamingHash, message: Uint8Array): StreamingHash => {
  hash.update(message)
  return hash
}

describe.each([
  {
    name: 'sm3',
    create: sm3,
    vectors: [
      // GB/T 32905-2016, appendix A.
      ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
      ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
      ['', '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b'],
    ],
  },
])('$name', ({ name, create, vectors }) => {
  it.each(vectors.map(([text = '', hex = '']) => [text.slice(0, 20), text, hex]))(
    'the hash of the standard’s example %o… is right',
    (_, text, hex) => {
      expect(hexOf(hashed(create(), bytes(text)))).toBe(hex)
    },
  )

  it('the hash agrees with another implementation at every length around a block', () => {
    for (let length = 0; length <= 260; length++) {
      const message = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256)
      const expected = createHash(name).update(message).digest('hex')
      expect(hexOf(hashed(create(), message))).toBe(expected)
    }
  })

  it('the hash does not depend on the chunks of its input', () => {
    const message = Uint8Array.from({ length: 1000 }, (_, index) => index % 251)
    const expected = createHash(name).update(message).digest('hex')
    for (const size of [1, 3, 63, 64, 65, 127, 129, 999]) {
      const hash = create()
      for (let at = 0; at < message.length; at += size) hash.update(message.subarray(at, at + size))
      expect(hexOf(hashed(hash, new Uint8Array()))).toBe(expected)
    }
  })

  it('the hash agrees with openssl', () => {
    const message = Buffer.from('营业执照.pdf'.repeat(100))
    const printed = openssl(['dgst', `-${name}`, '-r', 'in'], { in: message }).toString()
    expect(hexOf(hashed(create(), message))).toBe(printed.split(' ')[0])
  })
})
