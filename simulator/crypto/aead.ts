import { createCipheriv } from 'node:crypto'
import type { Algorithm } from './algorithm.js'
import { randomText } from './random.js'
import { sm4KeyOf, sm4Seal } from './sm4.js'

/** As notifications and downloaded certificates carry it. */
export interface Encrypted {
  readonly algorithm: 'AEAD_AES_256_GCM' | 'AEAD_SM4_GCM'
  readonly ciphertext: string
  readonly associated_data: string
  readonly nonce: string
}

/** AES-256-GCM, whose key is the text of the APIv3 key; or SM4-GCM for 国密. The 16 bytes of the tag
 * follow the ciphertext. */
export const seal = (
  apiV3Key: string,
  text: string,
  associatedData: string,
  algorithm: Algorithm = 'RSA',
): Encrypted => {
  const nonce = randomText(12)
  const [iv, associated] = [Buffer.from(nonce), Buffer.from(associatedData)]
  const sealed =
    algorithm === 'SM2'
      ? sm4Seal(sm4KeyOf(apiV3Key), iv, associated, Buffer.from(text))
      : aesSeal(apiV3Key, iv, associated, text)
  return {
    algorithm: algorithm === 'SM2' ? 'AEAD_SM4_GCM' : 'AEAD_AES_256_GCM',
    ciphertext: sealed.toString('base64'),
    associated_data: associatedData,
    nonce,
  }
}

const aesSeal = (key: string, iv: Buffer, associated: Buffer, plain: string | Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), iv)
  cipher.setAAD(associated)
  return Buffer.concat([cipher.update(Buffer.from(plain)), cipher.final(), cipher.getAuthTag()])
}

/** An encrypted bill: bytes, and a key and a nonce of its own, both text. The documentation's nonce has
 * 16 characters; SM4-GCM takes 12. */
export const sealFile = (
  plain: Buffer,
  cipher: 'AES' | 'SM4',
): { readonly sealed: Buffer; readonly key: string; readonly nonce: string } => {
  const none = Buffer.alloc(0)
  if (cipher === 'SM4') {
    const [key, nonce] = [randomText(16), randomText(12)]
    return { sealed: sm4Seal(Buffer.from(key), Buffer.from(nonce), none, plain), key, nonce }
  }
  const [key, nonce] = [randomText(32), randomText(16)]
  return { sealed: aesSeal(key, Buffer.from(nonce), none, plain), key, nonce }
}
