// Generated from specs/platsolution/ecommerce/create-insurance-premium-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createInsurancePremiumCompensation',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills',
  request: 'json',
  response: 'json',
}

/**
 * 发起保证金赔付保司保费 · Pay an insurer's premium from a sub-merchant's security deposit
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014010905
 */
export function createInsurancePremiumCompensation(
  wxpay: WechatPay,
  request: CreateInsurancePremiumCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateInsurancePremiumCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
createInsurancePremiumCompensation.operation = operation

/** {@link createInsurancePremiumCompensation} 的请求 */
export interface CreateInsurancePremiumCompensationRequest {
  json: CreateInsurancePremiumCompensationJson
}

/** 请求包体 */
export interface CreateInsurancePremiumCompensationJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 赔付用户信息 */
  receiver: CreateInsurancePremiumCompensationJsonReceiver
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
}

/** 赔付用户信息 */
export interface CreateInsurancePremiumCompensationJsonReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT'
  /** 转账接收方商户信息 */
  mch_info?: CreateInsurancePremiumCompensationJsonMchInfo
  /** 赔付单信息 */
  transaction_info?: CreateInsurancePremiumCompensationJsonTransactionInfo
}

/** 转账接收方商户信息 */
export interface CreateInsurancePremiumCompensationJsonMchInfo {
  /** 商户号，例：`1900001108` */
  mchid?: string
}

/** 赔付单信息 */
export interface CreateInsurancePremiumCompensationJsonTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 赔付单类型 */
  type: 'WXPAY' | 'WXVALUE'
}

/** {@link createInsurancePremiumCompensation} 的应答 */
export interface CreateInsurancePremiumCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: CreateInsurancePremiumCompensationResponseReceiverDetail
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
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface CreateInsurancePremiumCompensationResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: CreateInsurancePremiumCompensationResponseReceiver
}

/** 转账接收者信息 */
export interface CreateInsurancePremiumCompensationResponseReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: CreateInsurancePremiumCompensationResponseMchInfo
  /** 赔付单信息 */
  transaction_info?: CreateInsurancePremiumCompensationResponseTransactionInfo
}

/** 转账接收方商户信息 */
export interface CreateInsurancePremiumCompensationResponseMchInfo {
  /** 商户号，例：`1900001108` */
  mchid?: string
}

/** 赔付单信息 */
export interface CreateInsurancePremiumCompensationResponseTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
}
