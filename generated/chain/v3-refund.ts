// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createAbnormalRefund } from '../refund/create-abnormal-refund.js'
import type { createRefund } from '../refund/create-refund.js'
import type { queryRefundByOutRefundNo } from '../refund/query-refund-by-out-refund-no.js'

export interface V3Refund {
  domestic: V3RefundDomestic
}

export interface V3RefundDomestic {
  refunds: V3RefundDomesticRefunds
}

export interface V3RefundDomesticRefunds extends Post<typeof createRefund> {
  /**
   * 申请退款 · Refund all or part of a paid order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
   */
  post: Post<typeof createRefund>
  _out_refund_no_: V3RefundDomesticRefundsByOutRefundNo
  _refund_id_: V3RefundDomesticRefundsByRefundId
}

export interface V3RefundDomesticRefundsByOutRefundNo {
  /**
   * 查询单笔退款 · Look up a refund by the merchant's refund number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
   */
  get: Get<typeof queryRefundByOutRefundNo>
}

export interface V3RefundDomesticRefundsByRefundId {
  applyAbnormalRefund: V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund
}

export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund
  extends Post<typeof createAbnormalRefund> {
  /**
   * 发起异常退款 · Resend a failed refund to a bank card of the user or the merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013335389
   */
  post: Post<typeof createAbnormalRefund>
}
