// Generated from specs/platsolution/ecommerce/query-insurance-premium-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryInsurancePremiumCompensation',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 查询保证金赔付保司保费结果 · Check an insurance premium payment made from a security deposit
 *
 * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
 */
export function queryInsurancePremiumCompensation(
  wxpay: WechatPay,
  request: QueryInsurancePremiumCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryInsurancePremiumCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
queryInsurancePremiumCompensation.operation = operation

/** {@link queryInsurancePremiumCompensation} 的请求 */
export interface QueryInsurancePremiumCompensationRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
}

/** {@link queryInsurancePremiumCompensation} 的应答 */
export interface QueryInsurancePremiumCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: QueryInsurancePremiumCompensationResponseReceiverDetail
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
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
  close_info?: QueryInsurancePremiumCompensationResponseCloseInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface QueryInsurancePremiumCompensationResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: QueryInsurancePremiumCompensationResponseReceiver
}

/** 转账接收者信息 */
export interface QueryInsurancePremiumCompensationResponseReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: QueryInsurancePremiumCompensationResponseMchInfo
  /** 赔付单信息 */
  transaction_info?: QueryInsurancePremiumCompensationResponseTransactionInfo
}

/** 转账接收方商户信息 */
export interface QueryInsurancePremiumCompensationResponseMchInfo {
  /** 商户号，例：`1900001108` */
  mchid?: string
}

/** 赔付单信息 */
export interface QueryInsurancePremiumCompensationResponseTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
}

/** 关单信息 */
export interface QueryInsurancePremiumCompensationResponseCloseInfo {
  /** 关单时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 关单原因，例：`NOT_ENOUGH` */
  close_reason?: string
}
