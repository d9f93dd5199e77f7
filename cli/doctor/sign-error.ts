import type { ApiError } from '../../runtime/errors/api-error.js'
import { type Check, checksOf } from './check.js'
import type { Merchant } from './merchant.js'

const { fault } = checksOf('connection')

/** Why WeChat Pay refuses a signature: it says which part it disliked, in a field or in words. */
export const explainSignError = (error: ApiError, merchant: Merchant): Check => {
  const { platformMessage = '' } = error
  const about = `${fieldOf(error.detail)} ${platformMessage}`
  const says = platformMessage ? ` It says: ${platformMessage}` : ''
  const refused = (what: string, fix: string) => fault('signature', `${what}${says}`, fix)
  const { name, serialNo = '', belongs } = merchant
  if (/timestamp|时间/.test(about))
    return refused(
      'WeChat Pay refuses the time of the signature.',
      "Set this machine's clock; see the clock above.",
    )
  if (/serial_no|序列号/.test(about))
    return refused(
      `WeChat Pay knows no certificate ${serialNo} of ${name}.`,
      'Compare serialNo with 账户中心 › API安全 › 商户API证书. Was the certificate replaced?',
    )
  if (/\bmchid\b|\bbrand_id\b|商户号|品牌/.test(about))
    return refused(
      `WeChat Pay does not take ${name} for the owner of this key.`,
      'Take the number, serialNo and private key of one merchant or brand.',
    )
  return refused(
    'WeChat Pay refuses the signature.',
    belongs
      ? 'Private key and certificate belong together, so serialNo or the number belongs to another one, or a proxy changes requests.'
      : `The private key is not that of the certificate ${serialNo}. Add certificateFile, to see which of them is wrong.`,
  )
}

const fieldOf = (detail: unknown): string =>
  typeof detail === 'object' && detail !== null && 'field' in detail ? String(detail.field) : ''
