// Generated from specs/platsolution/ecommerce/query-deposit-compensation-by-out-bill-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDepositCompensationByOutBillNo',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 查询保证金赔付结果（按商户赔付单号） · Check a deposit-funded compensation by the merchant's bill number
 *
 * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
 */
export function queryDepositCompensationByOutBillNo(
  wxpay: WechatPay,
  request: QueryDepositCompensationByOutBillNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDepositCompensationByOutBillNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryDepositCompensationByOutBillNo.operation = operation

/** {@link queryDepositCompensationByOutBillNo} 的请求 */
export interface QueryDepositCompensationByOutBillNoRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  query?: QueryDepositCompensationByOutBillNoQuery
}

/** 查询参数 */
export interface QueryDepositCompensationByOutBillNoQuery {
  /** 业务类型，例：`DEPOSIT_COMPENSATION` */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
}

/** {@link queryDepositCompensationByOutBillNo} 的应答 */
export interface QueryDepositCompensationByOutBillNoResponse {
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
  receiver_detail: QueryDepositCompensationByOutBillNoResponseReceiverDetail
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
  close_info?: QueryDepositCompensationByOutBillNoResponseCloseInfo
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid?: string
}

/** 转账接收方信息 */
export interface QueryDepositCompensationByOutBillNoResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: QueryDepositCompensationByOutBillNoResponseReceiver
}

/** 转账接收者信息 */
export interface QueryDepositCompensationByOutBillNoResponseReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: QueryDepositCompensationByOutBillNoResponseMchInfo
}

/** 转账接收方商户信息 */
export interface QueryDepositCompensationByOutBillNoResponseMchInfo {
  /** 商户号，例：`1900001108` */
  mch_id?: string
}

/** 关单信息 */
export interface QueryDepositCompensationByOutBillNoResponseCloseInfo {
  /** 关单时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 关单原因，例：`NOT_ENOUGH` */
  close_reason?: string
}
