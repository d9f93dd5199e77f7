// Generated from specs/platsolution/ecommerce/query-deposit-compensation-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDepositCompensationById',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}',
  response: 'json',
  repeats: ['bill_id'],
}

/**
 * 查询保证金赔付结果（按微信支付赔付单号） · Check a deposit-funded compensation by its WeChat Pay bill ID
 *
 * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
 */
export function queryDepositCompensationById(
  wxpay: WechatPay,
  request: QueryDepositCompensationByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDepositCompensationByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryDepositCompensationById.operation = operation

/** {@link queryDepositCompensationById} 的请求 */
export interface QueryDepositCompensationByIdRequest {
  /** 微信支付单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  query?: QueryDepositCompensationByIdQuery
}

/** 查询参数 */
export interface QueryDepositCompensationByIdQuery {
  /** 业务类型，例：`DEPOSIT_COMPENSATION` */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
}

/** {@link queryDepositCompensationById} 的应答 */
export interface QueryDepositCompensationByIdResponse {
  /** 服务商商户号，例：`1900001108` */
  sp_mchid: string
  /** 业务类型，例：`DEPOSIT_COMPENSATION` */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: QueryDepositCompensationByIdResponseReceiverDetail
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark?: string
  /** 收款方备注，例：`小店XXXX直播违规扣罚` */
  receiver_remark?: string
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
  close_info?: QueryDepositCompensationByIdResponseCloseInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface QueryDepositCompensationByIdResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: QueryDepositCompensationByIdResponseReceiver
}

/** 转账接收者信息 */
export interface QueryDepositCompensationByIdResponseReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: QueryDepositCompensationByIdResponseMchInfo
}

/** 转账接收方商户信息 */
export interface QueryDepositCompensationByIdResponseMchInfo {
  /** 商户号，例：`1900001108` */
  mch_id?: string
}

/** 关单信息 */
export interface QueryDepositCompensationByIdResponseCloseInfo {
  /** 关单时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 关单原因，例：`NOT_ENOUGH` */
  close_reason?: string
}
