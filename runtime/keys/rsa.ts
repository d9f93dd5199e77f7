import { aesKey } from './aead.js'
import type { Algorithm } from './algorithm.js'
import { readMerchantKey } from './merchant-key.js'
import { rsaPublicKey } from './rsa-public-key.js'

/** The default algorithm of a client: RSA with SHA-256, RSA-OAEP, AES-256-GCM. */
export const RSA: Algorithm = {
  name: 'RSA',
  scheme: 'SHA256-RSA2048',
  publicFormat: 'spki-rsa',
  publicRemedies: {
    'pkcs1-public':
      'Convert it: openssl rsa -RSAPublicKey_in -in pub_key.pem -pubout -out pub_key_spki.pem',
    'spki-sm2': "For 国密 give algorithm: gm, from 'wechatpay-ky/gm'.",
  },
  readMerchantKey,
  readPublicKey: rsaPublicKey,
  readApiV3Key: aesKey,
}
