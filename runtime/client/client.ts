import { Client } from '../call/call.js'
import { attachContext } from '../context.js'
import type { WechatPay } from '../operation.js'
import { type BrandConfig, readConfig, type V2OnlyConfig, type WechatPayConfig } from './config.js'

/**
 * A merchant's connection to WeChat Pay: signs what goes out, verifies what comes in, encrypts and
 * decrypts sensitive fields. Create one and reuse it; it can run any number of calls at once.
 *
 * ```ts
 * const wxpay = createWechatPay({
 *   mchid: '1900000109',
 *   serialNo: '3775B6A45ACD588826D15E583A95F5DD00000000',
 *   privateKey: await readFile('apiclient_key.pem', 'utf8'),
 *   platformKeys: { PUB_KEY_ID_0119000001092024: await readFile('pub_key.pem', 'utf8') },
 * })
 * const { data } = await queryOrderByOutTradeNo(wxpay, { out_trade_no: 'T00001' })
 * ```
 *
 * A brand that calls for itself (品牌直连) gives `brandId` in place of `mchid`, and the other options
 * as a merchant does. Its client can only call `/brand/…`.
 *
 * @throws {ConfigError} if the configuration cannot work; nothing is sent to find out.
 */
export const createWechatPay = (
  config: WechatPayConfig | V2OnlyConfig | BrandConfig,
): WechatPay => {
  const context = readConfig(config)
  const client = new Client(context)
  attachContext(client, context)
  return Object.freeze(client)
}
