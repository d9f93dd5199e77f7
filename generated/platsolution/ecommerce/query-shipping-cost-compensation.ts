// Generated from specs/platsolution/ecommerce/query-shipping-cost-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryShippingCostCompensation',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 查询保证金售后赔付运费结果 · Check a shipping cost reimbursement made from a security deposit
 *
 * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
 */
export function queryShippingCostCompensation(
  wxpay: WechatPay,
  request: QueryShippingCostCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryShippingCostCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
queryShippingCostCompensation.operation = operation

/** {@link queryShippingCostCompensation} 的请求 */
export interface QueryShippingCostCompensationRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  query?: QueryShippingCostCompensationQuery
}

/** 查询参数 */
export interface QueryShippingCostCompensationQuery {
  /** 二级商户号，例：`1900001109` */
  sub_mchid?: string
}

/** {@link queryShippingCostCompensation} 的应答 */
export interface QueryShippingCostCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: QueryShippingCostCompensationResponseReceiverDetail
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark?: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /**
   * 赔付状态，例：`ACCEPTED`
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭（余额不足、转账失败等原因）
   * - `WAIT_USER_CONFIRM` 预下单成功
   * - `CANCELING` 商户撤销请求受理成功
   * - `CANCELLED` 付款撤销完成
   */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: QueryShippingCostCompensationResponseCloseInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface QueryShippingCostCompensationResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: QueryShippingCostCompensationResponseReceiver
}

/** 转账接收者信息 */
export interface QueryShippingCostCompensationResponseReceiver {
  /** 转账接收方订单信息 */
  transaction_info?: QueryShippingCostCompensationResponseTransactionInfo
  /** 转账接收方用户 */
  user_info?: QueryShippingCostCompensationResponseUserInfo
}

/** 转账接收方订单信息 */
export interface QueryShippingCostCompensationResponseTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 转账接收方订单类型，例：`WXPAY` */
  type?: 'WXPAY' | 'WXVALUE' | (string & {})
}

/** 转账接收方用户 */
export interface QueryShippingCostCompensationResponseUserInfo {
  /** 转账接收方用户 openid，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
}

/** 关单信息 */
export interface QueryShippingCostCompensationResponseCloseInfo {
  /** 关单时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 关单原因，例：`NOT_ENOUGH` */
  close_reason?: string
}
