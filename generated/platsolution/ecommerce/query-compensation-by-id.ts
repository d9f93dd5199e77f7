// Generated from specs/platsolution/ecommerce/query-compensation-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCompensationById',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}',
  response: 'json',
  repeats: ['bill_id'],
}

/**
 * 查询赔付结果（按微信支付赔付单号） · Check a compensation by its WeChat Pay bill ID
 *
 * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
 */
export function queryCompensationById(
  wxpay: WechatPay,
  request: QueryCompensationByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCompensationByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryCompensationById.operation = operation

/** {@link queryCompensationById} 的请求 */
export interface QueryCompensationByIdRequest {
  /** 微信支付单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
}

/** {@link queryCompensationById} 的应答 */
export interface QueryCompensationByIdResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: QueryCompensationByIdResponseReceiverDetail
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
  close_info?: QueryCompensationByIdResponseCloseInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface QueryCompensationByIdResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: QueryCompensationByIdResponseReceiver
}

/** 转账接收者信息 */
export interface QueryCompensationByIdResponseReceiver {
  /** 转账接收方类型，例：`TRANSACTION_USER` */
  type?: 'TRANSACTION_USER' | (string & {})
  /** 转账接收方订单信息 */
  transaction_info?: QueryCompensationByIdResponseTransactionInfo
}

/** 转账接收方订单信息 */
export interface QueryCompensationByIdResponseTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 转账接收方订单类型，例：`WXPAY` */
  type?: 'WXPAY' | 'WXVALUE' | (string & {})
}

/** 关单信息 */
export interface QueryCompensationByIdResponseCloseInfo {
  /** 关单时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 关单原因，例：`NOT_ENOUGH` */
  close_reason?: string
}
