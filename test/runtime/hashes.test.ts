import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSha1 } from '../../runtime/digests/sha1.js'
import { createSha256 } from '../../runtime/digests/sha256.js'
import { createSm3 } from '../../runtime/digests/sm3.js'
import { openssl } from './helpers/keys.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe.each([
  {
    name: 'sha1',
    create: createSha1,
    vectors: [
      // FIPS 180-2, appendix A, and the empty message.
      ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
      ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
      [
        'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
        '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
      ],
      ['a'.repeat(1_000_000), '34aa973cd4c4daa4f61eeb2bdbad27316534016f'],
    ],
  },
  {
    name: 'sha256',
    create: createSha256,
    vectors: [
      // FIPS 180-2, appendix B, and the empty message.
      ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
      ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
      [
        'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
        '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
      ],
      ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ],
  },
  {
    name: 'sm3',
    create: createSm3,
    vectors: [
      // GB/T 32905-2016, appendix A.
      ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
      ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
      ['', '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b'],
    ],
  },
])('$name', ({ name, create, vectors }) => {
  it.each(vectors.map(([text = '', hex = '']) => [text.slice(0, 20), text, hex]))(
    'of the standard’s %o…',
    (_, text, hex) => {
      expect(create().update(bytes(text)).hex()).toBe(hex)
    },
  )

  it('agrees with another implementation at every length around a block', () => {
    for (let length = 0; length <= 260; length++) {
      const message = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256)
      const expected = createHash(name).update(message).digest('hex')
      expect(create().update(message).hex()).toBe(expected)
    }
  })

  it('does not mind in which pieces its input comes', () => {
    const message = Uint8Array.from({ length: 1000 }, (_, index) => index % 251)
    const expected = createHash(name).update(message).digest('hex')
    for (const size of [1, 3, 63, 64, 65, 127, 129, 999]) {
      const hash = create()
      for (let at = 0; at < message.length; at += size) hash.update(message.subarray(at, at + size))
      expect(hash.update(new Uint8Array()).hex()).toBe(expected)
    }
  })

  it('agrees with openssl', () => {
    const message = Buffer.from('营业执照.pdf'.repeat(100))
    const printed = openssl(['dgst', `-${name}`, '-r', 'in'], { in: message }).toString()
    expect(create().update(message).hex()).toBe(printed.split(' ')[0])
  })
})
