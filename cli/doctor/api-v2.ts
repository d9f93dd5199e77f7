import { randomBytes } from 'node:crypto'
import { queryOrder } from '../../generated/v2/pay/index.js'
import { getSignKey } from '../../generated/v2/sandbox/index.js'
import { getPublicKey } from '../../generated/v2/transfers/index.js'
import { createWechatPay } from '../../runtime/client/client.js'
import { ApiError } from '../../runtime/errors/api-error.js'
import { ConfigError } from '../../runtime/errors/config-error.js'
import { VerificationError } from '../../runtime/errors/verification-error.js'
import type { WechatPay } from '../../runtime/operation.js'
import { readConfig, trimmedKey } from '../config/read.js'
import type { Settings } from '../config/settings.js'
import { type Check, checksOf, type Examination, sentence } from './check.js'

const { ok, fault, unchecked } = checksOf('connection')
const merchant = checksOf('merchant')

const WHERE = 'Take the one that is set in the merchant platform: 账户中心 › API安全 › APIv2密钥.'

/** API密钥, as far as it can be checked on this machine. */
export const checkApiV2Key = ({ apiV2Key }: Settings): Check[] => {
  if (!apiV2Key) return []
  try {
    const size = Buffer.byteLength(trimmedKey(apiV2Key))
    if (size === 32) return [merchant.ok('api-v2-key', `32 bytes, ${apiV2Key.place}`)]
    return [merchant.fault('api-v2-key', `The APIv2 key has ${size} bytes, not 32.`, WHERE)]
  } catch (error) {
    const { text, fix } = sentence(error)
    return [merchant.fault('api-v2-key', text, fix)]
  }
}

const IDS = ['api-v2-signature', 'client-certificate']

/** Whether WeChat Pay accepts the key and the certificate; neither call moves money. `because`: why
 * neither can be made. */
export const checkApiV2 = async (
  { settings, now }: Examination,
  because: string | undefined,
): Promise<Check[]> => {
  if (!settings.apiV2Key) return []
  if (because !== undefined) return IDS.map((id) => unchecked(id, because))
  try {
    const wxpay = createWechatPay(readConfig(settings, now))
    return [await checkSignature(wxpay, settings), await checkCertificate(wxpay, settings)]
  } catch (error) {
    const { text, fix } = sentence(error)
    return [fault('api-v2-signature', text, fix), unchecked('client-certificate', 'see above.')]
  }
}

const refusesSignature = (error: unknown): boolean =>
  error instanceof ApiError &&
  (/签名/.test(error.platformMessage ?? '') || error.code === 'SIGNERROR')

/** Queries an order that does not exist: the answer is signed if our signature was right. Without an
 * appid, which every query needs, it asks for the key of the sandbox, which proves our signature only. */
const checkSignature = async (wxpay: WechatPay, { appid }: Settings): Promise<Check> => {
  const id = 'api-v2-signature'
  try {
    if (appid === undefined) {
      await getSignKey(wxpay, { xml: {} })
      return ok(id, 'WeChat Pay accepts it; add appid to check the signature of WeChat Pay too')
    }
    const out_trade_no = `DOCTOR${randomBytes(12).toString('hex')}`
    await queryOrder(wxpay, { xml: { appid, out_trade_no } })
    return ok(id, 'WeChat Pay accepts it, and its own signature holds')
  } catch (error) {
    if (error instanceof ApiError && error.verified)
      return ok(id, `WeChat Pay accepts it, and its own signature holds (${error.code})`)
    if (refusesSignature(error) || error instanceof VerificationError)
      return fault(id, 'The APIv2 key is not the one that WeChat Pay has.', WHERE)
    return unchecked(id, sentence(error).text)
  }
}

/** Asks for the key that encrypts bank cards. Every answer but a refusal of the certificate itself
 * proves that the certificate was accepted. */
const checkCertificate = async (wxpay: WechatPay, settings: Settings): Promise<Check> => {
  const id = 'client-certificate'
  const { certificate, privateKey, baseUrl } = settings
  if (!certificate || !privateKey)
    return unchecked(id, 'there is no certificateFile with its privateKeyFile.')
  if (baseUrl?.startsWith('http:')) return unchecked(id, 'baseUrl is http, which asks for none.')
  try {
    await getPublicKey(wxpay, { xml: {} })
    return ok(id, 'WeChat Pay accepts it')
  } catch (error) {
    const { text } = sentence(error)
    if (error instanceof ConfigError) return fault(id, text)
    if (!(error instanceof ApiError) || refusesSignature(error)) return unchecked(id, text)
    const isRefused = error.code === 'CA_ERROR' || (error.status === 400 && !error.code)
    if (!isRefused) return ok(id, `WeChat Pay accepts it (${error.code ?? error.platformMessage})`)
    return fault(
      id,
      'WeChat Pay refuses the merchant certificate.',
      'Take apiclient_cert.pem and apiclient_key.pem of this merchant, both of the same download.',
    )
  }
}
