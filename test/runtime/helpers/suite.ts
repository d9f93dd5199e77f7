import { constants, privateDecrypt, publicEncrypt, sign, verify } from 'node:crypto'
import { sm2Decrypt, sm2Encrypt, sm2Sign, sm2Verify } from '../../../simulator/crypto/sm2.js'
import { type KeyPair, keyPairOf, newSm2Pair } from './keys.js'
import { seal, sealSm4 } from './seal.js'

export type Role = Parameters<typeof keyPairOf>[0]

/** The platform's side of an algorithm: node:crypto's, not the runtime's. */
export interface Suite {
  /** In `Authorization`, after `WECHATPAY2-`. */
  readonly scheme: string
  pairOf(role: Role): Promise<KeyPair>
  sign(keys: KeyPair, message: Uint8Array): Buffer
  verify(keys: KeyPair, message: Uint8Array, signature: Uint8Array): boolean
  encrypt(keys: KeyPair, plain: Uint8Array): Buffer
  decrypt(keys: KeyPair, ciphertext: Uint8Array): Buffer
  /** With the APIv3 key. */
  readonly seal: typeof seal
}

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

export const RSA_SUITE: Suite = {
  scheme: 'SHA256-RSA2048',
  pairOf: keyPairOf,
  sign: ({ privateKey }, message) => sign('sha256', message, privateKey),
  verify: ({ publicKey }, message, signature) => verify('sha256', message, publicKey, signature),
  encrypt: ({ publicKey }, plain) => publicEncrypt({ key: publicKey, ...OAEP }, plain),
  decrypt: ({ privateKey }, ciphertext) => privateDecrypt({ key: privateKey, ...OAEP }, ciphertext),
  seal,
}

const pairs = new Map<Role, KeyPair>()

export const SM2_SUITE: Suite = {
  scheme: 'SM2-WITH-SM3',
  pairOf: async (role) => {
    const pair = pairs.get(role) ?? newSm2Pair()
    pairs.set(role, pair)
    return pair
  },
  sign: sm2Sign,
  verify: ({ publicKey }, message, signature) => sm2Verify(publicKey, message, signature),
  encrypt: ({ publicKey }, plain) => sm2Encrypt(publicKey, plain),
  decrypt: ({ privateKey }, ciphertext) => {
    const plain = sm2Decrypt(privateKey, ciphertext)
    if (!plain) throw new Error('It does not open.')
    return plain
  },
  seal: sealSm4,
}
