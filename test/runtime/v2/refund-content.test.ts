import { createCipheriv, createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openRefundContent } from '../../../runtime/v2/notifications/refund-content.js'

const KEY = '192006250b4c09247ec02edce69f6a2d'

const seal = (text: string): Buffer => {
  const key = createHash('md5').update(KEY).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', Buffer.from(key), null)
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
}

const open = (sealed: Buffer, key = KEY) => {
  const bytes = openRefundContent(sealed.toString('base64'), key)
  return bytes && new TextDecoder().decode(bytes)
}

describe('The encrypted content of a refund notification', () => {
  const text = '<root><out_refund_no><![CDATA[131811191610442717309]]></out_refund_no></root>'

  test('opens with the APIv2 key', () => {
    expect(open(seal(text))).toBe(text)
  })

  test('does not open with another key', () => {
    expect(open(seal(text), 'f'.repeat(32))).not.toBe(text)
  })

  test.each(['', 'AAAA', '%%%%', 'A'.repeat(24)])('does not open if it is %j', (content) => {
    expect(openRefundContent(content, KEY)).toBeUndefined()
  })

  test('opens even if two blocks were swapped, so that it proves nothing', () => {
    const sealed = seal(text)
    const swapped = Buffer.concat([
      sealed.subarray(0, 16),
      sealed.subarray(32, 48),
      sealed.subarray(16, 32),
      sealed.subarray(48),
    ])
    expect(open(swapped)).toMatch(/^<root><out_refun/)
    expect(open(swapped)).not.toBe(text)
  })
})
