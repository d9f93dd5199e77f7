// Generated from specs/bank-transfer/query-transfer-detail-by-out-detail-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferDetailByOutDetailNo',
  method: 'GET',
  path: '/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
  response: 'json',
  sensitive: { response: ['username'] },
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 银行明细单号查询明细单 · Query one transfer of a batch by the bank's own numbers
 *
 * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465915
 */
export function queryTransferDetailByOutDetailNo(
  wxpay: WechatPay,
  request: QueryTransferDetailByOutDetailNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferDetailByOutDetailNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferDetailByOutDetailNo.operation = operation

/** {@link queryTransferDetailByOutDetailNo} 的请求 */
export interface QueryTransferDetailByOutDetailNoRequest {
  /** 银行批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 银行明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** {@link queryTransferDetailByOutDetailNo} 的应答 */
export interface QueryTransferDetailByOutDetailNoResponse {
  /** 银行服务商号，例：`1900001109` */
  bank_sp_mchid: string
  /** 服务平台商户号，例：`1900001109` */
  platform_mchid: string
  /** 付款企业商户号，例：`1900001109` */
  specialized_payment_mchid: string
  /** 实际出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 用户授权商户号，例：`1900001109` */
  user_authorized_mchid: string
  /** 用户授权appid，例：`wxaffdakkk11112e3` */
  user_authorized_appid: string
  /** 银行批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号，例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 转账场景，例：`ORDINARY_TRANSFER` */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信支付明细单号，例：`1140000071100999991182020050700019500100` */
  detail_id: string
  /** 收款用户openid，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  username: string
  /** 转账金额（单位：分），例：`200000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 明细状态，例：`SUCCESS` */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
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
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | (string & {})
  /** 转账发起时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  initiate_time?: string
  /** 明细更新时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  update_time: string
  /** 收款账户类型，例：`WECHATPAY_ACCOUNT` */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称，例：`招商银行` */
  bank_name?: string
  /** 银行卡尾号，例：`1234` */
  bank_card_number_tail?: string
}
