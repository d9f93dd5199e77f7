// Generated from specs/partner-transfer/get-transfer-batch-by-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'transfer_detail_list'> = {
  id: 'getTransferBatchByNo',
  method: 'GET',
  path: '/v3/partner-transfer/batches/batch-id/{batch_id}',
  response: 'json',
  repeats: ['batch_id'],
  pages: { items: 'transfer_detail_list', offset: 'offset', limit: 'limit' },
}

/**
 * 微信支付批次单号查询批次单 · Look up a transfer batch by WeChat Pay batch ID
 *
 * `GET /v3/partner-transfer/batches/batch-id/{batch_id}` · 服务商
 *
 * 所有分页：`for await (const item of items(getTransferBatchByNo, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715990
 */
export function getTransferBatchByNo(
  wxpay: WechatPay,
  request: GetTransferBatchByNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetTransferBatchByNoResponse>> {
  return wxpay.call(operation, request, options)
}
getTransferBatchByNo.operation = operation

/** {@link getTransferBatchByNo} 的请求 */
export interface GetTransferBatchByNoRequest {
  /** 微信支付批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  query: GetTransferBatchByNoQuery
}

/** 查询参数 */
export interface GetTransferBatchByNoQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置，例：`0` */
  offset?: number
  /** 最大资源条数，例：`20` */
  limit?: number
  /** 明细状态，例：`FAIL` */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL'
}

/** {@link getTransferBatchByNo} 的应答 */
export interface GetTransferBatchByNoResponse {
  /** 服务商商户号，例：`1900001109` */
  sp_mchid: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 特约商户appid，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 批次状态，例：`ACCEPTED` */
  batch_status: string
  /** 批次类型，例：`API` */
  batch_type: string
  /** 特约商户授权类型，例：`INFORMATION_AUTHORIZATION_TYPE` */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
    | (string & {})
  /** 批次名称，例：`2019年1月深圳分部报销单` */
  batch_name: string
  /** 批次备注，例：`2019年1月深圳分部报销单` */
  batch_remark: string
  /** 批次关闭原因，例：`OVERDUE_CLOSE` */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 转账总金额（单位：分），例：`4000000` */
  total_amount: number
  /** 转账总笔数，例：`200` */
  total_num: number
  /** 批次创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 批次更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 转账成功金额（单位：分），例：`3900000` */
  success_amount?: number
  /** 转账成功笔数，例：`199` */
  success_num?: number
  /** 转账失败金额（单位：分），例：`100000` */
  fail_amount?: number
  /** 转账失败笔数，例：`1` */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: GetTransferBatchByNoResponseTransferDetailList[]
  /** 服务商的appid，例：`wxf636efh567hg4388` */
  sp_appid?: string
  /** 批量转账用途，例：`COMMISSION` */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 转账场景，例：`ORDINARY_TRANSFER` */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}

/** 转账明细单列表 */
export interface GetTransferBatchByNoResponseTransferDetailList {
  /** 微信支付明细单号，例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 明细状态，例：`SUCCESS` */
  detail_status: string
}
