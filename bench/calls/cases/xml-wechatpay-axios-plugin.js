// Its keys for APIv3 are required even for APIv2 alone. Merchant number and algorithm are fields that
// callers give; the nonce and the signature are its own.
import { generateKeyPairSync } from 'node:crypto'
import { Wechatpay } from 'wechatpay-axios-plugin'
import { xmlOrderOf } from './xml-order.js'

export function connect({ mchid, key, signType, baseUrl }) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const wxpay = new Wechatpay({
    mchid,
    serial: 'AB',
    privateKey,
    certs: { PUB_KEY_ID_1: publicKey },
    secret: key,
    baseURL: `${baseUrl}/`,
  })
  return async (number) => {
    const order = { ...xmlOrderOf(number), mch_id: mchid, sign_type: signType }
    const { data } = await wxpay.v2.pay.unifiedorder.post(order)
    return data.code_url
  }
}
