// Generated from specs/platsolution/ecommerce/create-after-sales-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAfterSalesCompensation',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills',
  request: 'json',
  response: 'json',
}

/**
 * 请求保证金售后赔付 · Compensate a buyer after sale from a sub-merchant's security deposit
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
 */
export function createAfterSalesCompensation(
  wxpay: WechatPay,
  request: CreateAfterSalesCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAfterSalesCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
createAfterSalesCompensation.operation = operation

/** {@link createAfterSalesCompensation} 的请求 */
export interface CreateAfterSalesCompensationRequest {
  json: CreateAfterSalesCompensationJson
}

/** 请求包体 */
export interface CreateAfterSalesCompensationJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 收款方信息 */
  receiver: CreateAfterSalesCompensationJsonReceiver
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 转账场景ID，例：`1001` */
  transfer_scene_id?: string
  /** 用户收款感知，例：`退货运费补偿` */
  user_recv_perception?: string
  /** 二级商户AppID，例：`wx8888888888888888` */
  sub_appid?: string
}

/** 收款方信息 */
export interface CreateAfterSalesCompensationJsonReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER'
  /** 转账接收方订单信息 */
  transaction_info?: CreateAfterSalesCompensationJsonTransactionInfo
  /** 转账接收方用户 */
  user_info?: CreateAfterSalesCompensationJsonReceiverUserInfo
}

/** 转账接收方订单信息 */
export interface CreateAfterSalesCompensationJsonTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 转账接收方订单类型，例：`WXPAY` */
  type?: 'WXPAY' | 'WXVALUE'
}

/** 转账接收方用户 */
export interface CreateAfterSalesCompensationJsonReceiverUserInfo {
  /** 转账接收方用户 openid，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
}

/** {@link createAfterSalesCompensation} 的应答 */
export interface CreateAfterSalesCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: CreateAfterSalesCompensationResponseReceiverDetail
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
  /** 二级商户AppID，例：`wx8888888888888888` */
  sub_appid?: string
}

/** 转账接收方信息 */
export interface CreateAfterSalesCompensationResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: CreateAfterSalesCompensationResponseReceiver
}

/** 转账接收者信息 */
export interface CreateAfterSalesCompensationResponseReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
  /** 转账接收方订单信息 */
  transaction_info?: CreateAfterSalesCompensationResponseTransactionInfo
}

/** 转账接收方订单信息 */
export interface CreateAfterSalesCompensationResponseTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 转账接收方订单类型，例：`WXPAY` */
  type?: 'WXPAY' | 'WXVALUE' | (string & {})
}
