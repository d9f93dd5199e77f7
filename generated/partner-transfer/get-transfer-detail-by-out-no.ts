// Generated from specs/partner-transfer/get-transfer-detail-by-out-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getTransferDetailByOutNo',
  method: 'GET',
  path: '/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
  response: 'json',
  sensitive: { response: ['username'] },
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 商家明细单号查询明细单 · Look up one transfer of a batch by merchant detail number
 *
 * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012718434
 */
export function getTransferDetailByOutNo(
  wxpay: WechatPay,
  request: GetTransferDetailByOutNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetTransferDetailByOutNoResponse>> {
  return wxpay.call(operation, request, options)
}
getTransferDetailByOutNo.operation = operation

/** {@link getTransferDetailByOutNo} 的请求 */
export interface GetTransferDetailByOutNoRequest {
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** {@link getTransferDetailByOutNo} 的应答 */
export interface GetTransferDetailByOutNoResponse {
  /** 服务商商户号，例：`1900001109` */
  sp_mchid: string
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 商户的appid，例：`wxf636efh567hg4356` */
  appid?: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信支付明细单号，例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 明细状态，例：`SUCCESS` */
  detail_status: string
  /** 转账金额（单位：分），例：`200000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 明细失败原因，例：`ACCOUNT_FROZEN` */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAY_ROLL_CARD_ALREADY_LOGOUT'
    | 'PAY_ROLL_CARD_ALREADY_FROZEN'
    | 'PAY_ROLL_CARD_UNAUTHORIZED'
    | 'PAY_ROLL_CARD_USER_NOT_OPEN'
    | (string & {})
  /** 收款用户openid，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  username?: string
  /** 转账发起时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  initiate_time: string
  /** 明细更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 收款账户类型，例：`BANK_ACCOUNT` */
  account_type?: string
  /** 银行名称，例：`招商银行` */
  bank_name?: string
  /** 银行卡尾号，例：`1234` */
  bank_card_number_tail?: string
}
