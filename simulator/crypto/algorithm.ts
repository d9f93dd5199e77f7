import { createPublicKey, type KeyObject } from 'node:crypto'
import * as rsa from './rsa.js'
import { sm2Decrypt, sm2Encrypt, sm2Sign, sm2Verify } from './sm2.js'

/** The algorithm of the merchant's and the platform's keys. A simulator has one; `SM2` is 国密. */
export type Algorithm = 'RSA' | 'SM2'

/** In `Authorization` and `Wechatpay-Signature-Type`. */
export const SCHEMES: Readonly<Record<Algorithm, string>> = {
  RSA: 'WECHATPAY2-SHA256-RSA2048',
  SM2: 'WECHATPAY2-SM2-WITH-SM3',
}

export const algorithmOf = (key: KeyObject): Algorithm | undefined => {
  if (key.asymmetricKeyType === 'rsa') return 'RSA'
  // node:crypto reads SM2 keys but has no name for their type.
  return key.type !== 'secret' && key.asymmetricKeyType === undefined ? 'SM2' : undefined
}

const isSm2 = (key: KeyObject): boolean => algorithmOf(key) === 'SM2'

/** Base64, by the algorithm that the key is for, as are the others. */
export const sign = (key: KeyObject, message: Uint8Array): string =>
  isSm2(key)
    ? sm2Sign({ privateKey: key, publicKey: createPublicKey(key) }, message).toString('base64')
    : rsa.sign(key, message)

export const verify = (key: KeyObject, message: Uint8Array, signature: string): boolean => {
  if (!isSm2(key)) return rsa.verify(key, message, signature)
  const bytes = rsa.fromBase64(signature)
  return bytes !== undefined && sm2Verify(key, message, bytes)
}

export const encrypt = (key: KeyObject, text: string): string =>
  isSm2(key) ? sm2Encrypt(key, Buffer.from(text)).toString('base64') : rsa.encrypt(key, text)

/** `pkcs1`: the padding of PKCS #1 v1.5 instead of OAEP, for an RSA key. */
export const decrypt = (key: KeyObject, text: string, pkcs1 = false): string | undefined => {
  if (!isSm2(key)) return (pkcs1 ? rsa.decryptPkcs1 : rsa.decrypt)(key, text)
  const bytes = rsa.fromBase64(text)
  const plain = bytes && sm2Decrypt(key, bytes)
  if (!plain) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    return undefined
  }
}
