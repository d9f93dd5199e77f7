import { createCipheriv } from 'node:crypto'
import { randomText } from './random.js'

/** As notifications and downloaded certificates carry it. */
export interface Encrypted {
  readonly algorithm: 'AEAD_AES_256_GCM'
  readonly ciphertext: string
  readonly associated_data: string
  readonly nonce: string
}

/** AES-256-GCM; the key is the text of the APIv3 key, and the 16 bytes of the tag follow the
 * ciphertext. */
export const seal = (apiV3Key: string, text: string, associatedData: string): Encrypted => {
  const nonce = randomText(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce))
  cipher.setAAD(Buffer.from(associatedData))
  const parts = [cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return {
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: Buffer.concat(parts).toString('base64'),
    associated_data: associatedData,
    nonce,
  }
}
