// Generated from specs/bank-transfer/query-transfer-batch-by-out-batch-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'transfer_detail_list'> = {
  id: 'queryTransferBatchByOutBatchNo',
  method: 'GET',
  path: '/v3/bank-transfer/batches/out-batch-no/{out_batch_no}',
  response: 'json',
  repeats: ['out_batch_no'],
  pages: { items: 'transfer_detail_list', offset: 'offset', limit: 'limit' },
}

/**
 * 银行批次单号查询批次单 · Query a transfer batch by the bank's own batch number
 *
 * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` · 服务商
 *
 * 所有分页：`for await (const item of items(queryTransferBatchByOutBatchNo, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465903
 */
export function queryTransferBatchByOutBatchNo(
  wxpay: WechatPay,
  request: QueryTransferBatchByOutBatchNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferBatchByOutBatchNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferBatchByOutBatchNo.operation = operation

/** {@link queryTransferBatchByOutBatchNo} 的请求 */
export interface QueryTransferBatchByOutBatchNoRequest {
  out_batch_no: string
  query: QueryTransferBatchByOutBatchNoQuery
}

/** 查询参数 */
export interface QueryTransferBatchByOutBatchNoQuery {
  /** 银行批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数，例：`20` */
  limit?: number
  /** 明细状态，例：`FAIL` */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL'
}

/** {@link queryTransferBatchByOutBatchNo} 的应答 */
export interface QueryTransferBatchByOutBatchNoResponse {
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
  /** 用户授权appid，例：`wxf636efh567hg4356` */
  user_authorized_appid: string
  /** 银行批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号，例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 转账场景，例：`ORDINARY_TRANSFER` */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称，例：`2019年1月深圳分部报销单` */
  batch_name: string
  /** 批次备注，例：`2019年1月深圳分部报销单` */
  batch_remark: string
  /** 附加信息，例：`付款专用商户单号11111` */
  attach_remark?: string
  /**
   * 批量转账用途，例：`COMMISSION`
   * - `GOODSPAYMENT` 货款
   * - `COMMISSION` 佣金
   * - `REFUND` 退款
   * - `REIMBURSEMENT` 报销
   * - `FREIGHT` 运费
   * - `OTHERS` 其他
   */
  transfer_purpose:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 批次状态，例：`ACCEPTED` */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因，例：`OVERDUE_CLOSE` */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额（单位：分），例：`4000000` */
  total_amount: number
  /** 转账总笔数，例：`200` */
  total_count: number
  /** 批次创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time?: string
  /** 批次更新时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  update_time?: string
  /** 转账成功金额（单位：分），例：`3900000` */
  success_amount?: number
  /** 转账成功笔数，例：`199` */
  success_count?: number
  /** 转账失败金额（单位：分），例：`100000` */
  fail_amount?: number
  /** 转账失败笔数，例：`1` */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list: QueryTransferBatchByOutBatchNoResponseTransferDetailList[]
}

/** 转账明细单列表 */
export interface QueryTransferBatchByOutBatchNoResponseTransferDetailList {
  /** 微信支付明细单号，例：`1140000071100999991182020050700019500100` */
  detail_id: string
  /** 银行明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 明细状态，例：`SUCCESS` */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
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
}
