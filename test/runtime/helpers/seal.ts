import { createCipheriv, randomBytes } from 'node:crypto'
import { sm4KeyOf, sm4Seal } from '../../../simulator/crypto/sm4.js'

export const API_V3_KEY = 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'

export interface Sealed {
  readonly algorithm: string
  readonly nonce: string
  readonly associated_data: string
  readonly ciphertext: string
}

/** AEAD_AES_256_GCM as WeChat Pay does it: the tag stands behind the ciphertext. */
export const seal = (
  text: string | Uint8Array,
  { key = API_V3_KEY, associated = 'certificate' }: { key?: string; associated?: string } = {},
): Sealed => {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
  cipher.setAAD(Buffer.from(associated))
  const ciphertext = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
  return {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: associated,
    ciphertext: ciphertext.toString('base64'),
  }
}

/** AEAD_SM4_GCM. */
export const sealSm4: typeof seal = (
  text,
  { key = API_V3_KEY, associated = 'certificate' } = {},
) => {
  const nonce = randomBytes(6).toString('hex')
  const [iv, aad] = [Buffer.from(nonce), Buffer.from(associated)]
  return {
    algorithm: 'AEAD_SM4_GCM',
    nonce,
    associated_data: associated,
    ciphertext: sm4Seal(sm4KeyOf(key), iv, aad, Buffer.from(text)).toString('base64'),
  }
}

/** With one bit of one byte changed; negative: from the end, where the tag is. */
export const flip = (sealed: Sealed, at: number): Sealed => {
  const bytes = Buffer.from(sealed.ciphertext, 'base64')
  const index = at < 0 ? bytes.length + at : at
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return { ...sealed, ciphertext: bytes.toString('base64') }
}
