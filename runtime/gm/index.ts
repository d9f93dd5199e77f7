import type { Algorithm } from '../keys/algorithm.js'
import { readSm2Key } from './merchant-key.js'
import { sm2PublicKey } from './public-key.js'
import { sm3 } from './sm3.js'
import { sm4Key } from './sm4.js'

export type { Algorithm } from '../keys/algorithm.js'
export { sm3 }

const IS_RSA = "That is an RSA key: with algorithm: gm WeChat Pay's keys are SM2 certificates."

/**
 * 国密: APIv3 with SM2, SM3 and SM4, for merchants whom WeChat Pay has admitted to it. Needs the
 * package `sm-crypto-v2`: `npm install sm-crypto-v2`.
 *
 * ```ts
 * const wxpay = createWechatPay({
 *   algorithm: gm,
 *   mchid: '1900000109',
 *   serialNo: '3775B6A45ACD588826D15E583A95F5DD00000000',
 *   privateKey: await readFile('sm2_key.pem', 'utf8'),
 *   apiV3Key: await readFile('apiv3_key.txt', 'utf8'),
 *   certificates: 'auto',
 * })
 * ```
 */
export const gm: Algorithm = {
  name: 'SM2',
  scheme: 'SM2-WITH-SM3',
  certificateQuery: { algorithm_type: 'SM2' },
  publicFormat: 'spki-sm2',
  publicRemedies: { 'spki-rsa': IS_RSA, 'pkcs1-public': IS_RSA },
  readMerchantKey: readSm2Key,
  readPublicKey: sm2PublicKey,
  readApiV3Key: sm4Key,
  sm3,
}
