// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { notifyDeduction } from '../partner-papay/notify-deduction.js'
import type { notifyDeductionRetry } from '../partner-papay/notify-deduction-retry.js'

export interface V3PartnerPapay {
  contracts: V3PartnerPapayContracts
}

export interface V3PartnerPapayContracts {
  _contract_id_: V3PartnerPapayContractsByContractId
}

export interface V3PartnerPapayContractsByContractId {
  failNotify: V3PartnerPapayContractsByContractIdFailNotify
  notify: V3PartnerPapayContractsByContractIdNotify
}

export interface V3PartnerPapayContractsByContractIdFailNotify
  extends Post<typeof notifyDeductionRetry> {
  /**
   * 服务商商户重试扣费通知 · Notify a sub-merchant's user that a failed deduction will be retried
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  post: Post<typeof notifyDeductionRetry>
}

export interface V3PartnerPapayContractsByContractIdNotify extends Post<typeof notifyDeduction> {
  /**
   * 服务商商户预扣费通知 · Notify a sub-merchant's user ahead of a deduction
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
   */
  post: Post<typeof notifyDeduction>
}
