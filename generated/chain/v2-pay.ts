// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { pay } from '../v2/facepay/pay.js'
import type { queryOrder } from '../v2/facepay/query-order.js'
import type { queryExchangeRate } from '../v2/overseas/query-exchange-rate.js'
import type { querySettlements } from '../v2/overseas/query-settlements.js'
import type { applyDeduction } from '../v2/papay/apply-deduction.js'
import type { createOrderWithContract } from '../v2/papay/create-order-with-contract.js'
import type { applyDeduction as v2PapayPartnerApplyDeduction } from '../v2/papay/partner/apply-deduction.js'
import type { queryDeductionOrder as v2PapayPartnerQueryDeductionOrder } from '../v2/papay/partner/query-deduction-order.js'
import type { queryDeductionOrder } from '../v2/papay/query-deduction-order.js'
import type { closeOrder } from '../v2/pay/close-order.js'
import type { createOrder } from '../v2/pay/create-order.js'
import type { downloadFundFlowBill } from '../v2/pay/download-fund-flow-bill.js'
import type { downloadTradeBill } from '../v2/pay/download-trade-bill.js'
import type { payWithPaymentCode } from '../v2/pay/pay-with-payment-code.js'
import type { queryOrder as v2PayQueryOrder } from '../v2/pay/query-order.js'
import type { queryRefund } from '../v2/pay/query-refund.js'
import type { queryRefundWithGoods } from '../v2/pay/query-refund-with-goods.js'
import type { addReceiver } from '../v2/profitsharing/add-receiver.js'
import type { queryMerchantRatio } from '../v2/profitsharing/query-merchant-ratio.js'
import type { queryOrder as v2ProfitsharingQueryOrder } from '../v2/profitsharing/query-order.js'
import type { queryOrderAmount } from '../v2/profitsharing/query-order-amount.js'
import type { queryReturn } from '../v2/profitsharing/query-return.js'
import type { removeReceiver } from '../v2/profitsharing/remove-receiver.js'

export interface V2Pay {
  closeorder: V2PayCloseorder
  contractorder: V2PayContractorder
  downloadbill: V2PayDownloadbill
  downloadfundflow: V2PayDownloadfundflow
  facepay: V2PayFacepay
  facepayquery: V2PayFacepayquery
  micropay: V2PayMicropay
  orderquery: V2PayOrderquery
  paporderquery: V2PayPaporderquery
  pappayapply: V2PayPappayapply
  partner: V2PayPartner
  profitsharingaddreceiver: V2PayProfitsharingaddreceiver
  profitsharingmerchantratioquery: V2PayProfitsharingmerchantratioquery
  profitsharingorderamountquery: V2PayProfitsharingorderamountquery
  profitsharingquery: V2PayProfitsharingquery
  profitsharingremovereceiver: V2PayProfitsharingremovereceiver
  profitsharingreturnquery: V2PayProfitsharingreturnquery
  queryexchagerate: V2PayQueryexchagerate
  refundquery: V2PayRefundquery
  refundqueryv2: V2PayRefundqueryv2
  settlementquery: V2PaySettlementquery
  unifiedorder: V2PayUnifiedorder
}

export interface V2PayCloseorder extends Post<typeof closeOrder> {
  /**
   * 关闭订单 · Close an unpaid order
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935216
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936646
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634951
   */
  post: Post<typeof closeOrder>
}

export interface V2PayContractorder extends Post<typeof createOrderWithContract> {
  /**
   * 支付中签约 · Create an order that also asks the customer to sign a deduction contract
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987320
   * @see https://pay.weixin.qq.com/doc/v2/partner/4016608528
   */
  post: Post<typeof createOrderWithContract>
}

export interface V2PayDownloadbill extends Post<typeof downloadTradeBill> {
  /**
   * 下载对账单 · Download a day's trade bill
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939627
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941628
   */
  post: Post<typeof downloadTradeBill>
}

export interface V2PayDownloadfundflow extends Post<typeof downloadFundFlowBill> {
  /**
   * 下载资金账单 · Download a day's fund flow bill
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939779
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012181559
   */
  post: Post<typeof downloadFundFlowBill>
}

export interface V2PayFacepay extends Post<typeof pay> {
  /**
   * 提交刷脸支付 · Charge a customer by a face code
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post: Post<typeof pay>
}

export interface V2PayFacepayquery extends Post<typeof queryOrder> {
  /**
   * 查询订单 · Query a face payment order
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post: Post<typeof queryOrder>
}

export interface V2PayMicropay extends Post<typeof payWithPaymentCode> {
  /**
   * 提交付款码支付 · Charge a customer by the payment code shown on their phone
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983208
   */
  post: Post<typeof payWithPaymentCode>
}

export interface V2PayOrderquery extends Post<typeof v2PayQueryOrder> {
  /**
   * 查询订单 · Query an order by its WeChat Pay or merchant order number
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937320
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012202507
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634899
   */
  post: Post<typeof v2PayQueryOrder>
}

export interface V2PayPaporderquery extends Post<typeof queryDeductionOrder> {
  /**
   * 查询订单 · Query a deduction order
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4013894074
   */
  post: Post<typeof queryDeductionOrder>
}

export interface V2PayPappayapply extends Post<typeof applyDeduction> {
  /**
   * 申请扣款 · Ask for a deduction under a signed contract
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
   */
  post: Post<typeof applyDeduction>
}

export interface V2PayPartner {
  paporderquery: V2PayPartnerPaporderquery
  pappayapply: V2PayPartnerPappayapply
}

export interface V2PayPartnerPaporderquery extends Post<typeof v2PapayPartnerQueryDeductionOrder> {
  /**
   * 查询订单 · Query a deduction order of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014113946
   */
  post: Post<typeof v2PapayPartnerQueryDeductionOrder>
}

export interface V2PayPartnerPappayapply extends Post<typeof v2PapayPartnerApplyDeduction> {
  /**
   * 申请扣款 · Ask for a deduction on a sub-merchant's behalf
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988372
   */
  post: Post<typeof v2PapayPartnerApplyDeduction>
}

export interface V2PayProfitsharingaddreceiver extends Post<typeof addReceiver> {
  /**
   * 添加分账接收方 · Register a profit sharing receiver
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983255
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984782
   */
  post: Post<typeof addReceiver>
}

export interface V2PayProfitsharingmerchantratioquery extends Post<typeof queryMerchantRatio> {
  /**
   * 查询最大分账比例 · Query the largest share a sub-merchant may give away
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985120
   */
  post: Post<typeof queryMerchantRatio>
}

export interface V2PayProfitsharingorderamountquery extends Post<typeof queryOrderAmount> {
  /**
   * 查询订单待分账金额 · Query the amount of an order that can still be shared
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984132
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985079
   */
  post: Post<typeof queryOrderAmount>
}

export interface V2PayProfitsharingquery extends Post<typeof v2ProfitsharingQueryOrder> {
  /**
   * 查询分账结果 · Query the result of a profit sharing order
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983179
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984717
   */
  post: Post<typeof v2ProfitsharingQueryOrder>
}

export interface V2PayProfitsharingremovereceiver extends Post<typeof removeReceiver> {
  /**
   * 删除分账接收方 · Remove a profit sharing receiver
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983295
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984847
   */
  post: Post<typeof removeReceiver>
}

export interface V2PayProfitsharingreturnquery extends Post<typeof queryReturn> {
  /**
   * 回退结果查询 · Query a profit sharing return
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984233
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985243
   */
  post: Post<typeof queryReturn>
}

export interface V2PayQueryexchagerate extends Post<typeof queryExchangeRate> {
  /**
   * 汇率查询 · Query the exchange rate of a foreign currency
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
   */
  post: Post<typeof queryExchangeRate>
}

export interface V2PayRefundquery extends Post<typeof queryRefund> {
  /**
   * 查询退款 · Query the refunds of an order
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939577
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941513
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634907
   */
  post: Post<typeof queryRefund>
}

export interface V2PayRefundqueryv2 extends Post<typeof queryRefundWithGoods> {
  /**
   * 查询退款（支持单品） · Query the refunds of an order with their goods
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984122
   */
  post: Post<typeof queryRefundWithGoods>
}

export interface V2PaySettlementquery extends Post<typeof querySettlements> {
  /**
   * 查询结算资金 · Query settled or unsettled funds
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
   */
  post: Post<typeof querySettlements>
}

export interface V2PayUnifiedorder extends Post<typeof createOrder> {
  /**
   * 统一下单 · Create a prepaid order for JSAPI, Native, app, H5 or mini program payment
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936644
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636595
   */
  post: Post<typeof createOrder>
}
