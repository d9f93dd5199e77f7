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

describe('refund notifications', () => {
  const text = '<root><out_refund_no><![CDATA[131811191610442717309]]></out_refund_no></root>'

  test('The content of a refund notification is decrypted with the APIv2 key', () => {
    expect(open(seal(text))).toBe(text)
  })

  test('The content of a refund notification cannot be decrypted with another key', () => {
    expect(open(seal(text), 'f'.repeat(32))).not.toBe(text)
  })

  test.each(['', 'AAAA', '%%%%', 'A'.repeat(24)])(
    'The content of a refund notification cannot be decrypted if it is %j',
    (content) => {
      expect(openRefundContent(content, KEY)).toBeUndefined()
    },
  )

  test('The content of a refund notification decrypts even with swapped blocks, so it proves nothing', () => {
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
