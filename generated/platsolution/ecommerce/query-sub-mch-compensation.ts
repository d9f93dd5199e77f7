// Generated from specs/platsolution/ecommerce/query-sub-mch-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMchCompensation',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 查询赔付结果（按商户赔付单号） · Check a sub-merchant compensation by the merchant's bill number
 *
 * `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016777372
 */
export function querySubMchCompensation(
  wxpay: WechatPay,
  request: QuerySubMchCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMchCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
querySubMchCompensation.operation = operation

/** {@link querySubMchCompensation} 的请求 */
export interface QuerySubMchCompensationRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  query?: QuerySubMchCompensationQuery
}

/** 查询参数 */
export interface QuerySubMchCompensationQuery {
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** {@link querySubMchCompensation} 的应答 */
export interface QuerySubMchCompensationResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: QuerySubMchCompensationResponseReceiverDetail
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /**
   * 赔付状态，例：`ACCEPTED`
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭（余额不足、转账失败等原因）
   */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: QuerySubMchCompensationResponseCloseInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 赔付接收方信息 */
export interface QuerySubMchCompensationResponseReceiverDetail {
  /** 赔付接收者信息 */
  receiver?: QuerySubMchCompensationResponseReceiver
}

/** 赔付接收者信息 */
export interface QuerySubMchCompensationResponseReceiver {
  /** 赔付接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | (string & {})
  /** 赔付接收方商户信息 */
  mch_info?: QuerySubMchCompensationResponseReceiverMchInfo
}

/** 赔付接收方商户信息 */
export interface QuerySubMchCompensationResponseReceiverMchInfo {
  /** 商户号，例：`1900001108` */
  mchid: string
}

/** 关单信息 */
export interface QuerySubMchCompensationResponseCloseInfo {
  /** 关单时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 关单原因，例：`NOT_ENOUGH` */
  close_reason?: string
}
