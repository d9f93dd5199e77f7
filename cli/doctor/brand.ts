import { queryProductCouponNotifyConfig } from '../../generated/brand/product-coupon/index.js'
import type { WechatPay } from '../../runtime/operation.js'
import { type Check, checksOf } from './check.js'
import { afterFailure, answerHolds, signatureAccepted } from './echo.js'
import type { Merchant } from './merchant.js'

const { unchecked } = checksOf('connection')

/**
 * Brands have no echo. A query that changes nothing shows whether signatures are valid, whatever
 * its answer.
 */
export const checkBrandCall = async (
  wxpay: WechatPay,
  merchant: Merchant,
  ids: readonly string[],
): Promise<Check[]> => {
  const checks = await signatures(wxpay, merchant, ids)
  return [
    ...checks.filter(({ id }) => id !== 'encryption'),
    unchecked('encryption', 'brands have no call that returns an encrypted field.'),
    unchecked(
      'api-v3-key-opens',
      'no answer to a brand is encrypted with it. The next notification will show whether it is right.',
    ),
  ]
}

const signatures = async (
  wxpay: WechatPay,
  merchant: Merchant,
  ids: readonly string[],
): Promise<Check[]> => {
  try {
    const { headers } = await queryProductCouponNotifyConfig(wxpay, {})
    return [signatureAccepted, answerHolds(headers.get('wechatpay-serial') ?? '')]
  } catch (error) {
    return afterFailure(error, merchant, ids)
  }
}
