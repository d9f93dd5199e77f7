// Generated from specs/transfer/query-transfer-batch-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'transfer_detail_list'> = {
  id: 'queryTransferBatchById',
  method: 'GET',
  path: '/v3/transfer/batches/batch-id/{batch_id}',
  response: 'json',
  pages: { items: 'transfer_detail_list', offset: 'offset', limit: 'limit' },
}

/**
 * 微信批次单号查询批次单 · Look up a transfer batch by its WeChat Pay batch ID
 *
 * `GET /v3/transfer/batches/batch-id/{batch_id}` · 直连商户
 *
 * 所有分页：`for await (const item of items(queryTransferBatchById, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
 */
export function queryTransferBatchById(
  wxpay: WechatPay,
  request: QueryTransferBatchByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferBatchByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferBatchById.operation = operation

/** {@link queryTransferBatchById} 的请求 */
export interface QueryTransferBatchByIdRequest {
  /** 微信批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  query: QueryTransferBatchByIdQuery
}

/** 查询参数 */
export interface QueryTransferBatchByIdQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数，例：`20` */
  limit?: number
  /** 明细状态，例：`FAIL` */
  detail_status?: string
}

/** {@link queryTransferBatchById} 的应答 */
export interface QueryTransferBatchByIdResponse {
  /** 转账批次单 */
  transfer_batch: QueryTransferBatchByIdResponseTransferBatch
  /** 转账明细单列表 */
  transfer_detail_list?: QueryTransferBatchByIdResponseTransferDetailList[]
}

/** 转账批次单 */
export interface QueryTransferBatchByIdResponseTransferBatch {
  /** 商户号，例：`1900001109` */
  mchid: string
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 微信批次单号，例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 直连商户的appid，例：`wxf636efh567hg4356` */
  appid: string
  /** 批次状态，例：`ACCEPTED` */
  batch_status: string
  /** 批次类型，例：`API` */
  batch_type: string
  /** 批次名称，例：`2019年1月深圳分部报销单` */
  batch_name: string
  /** 批次备注，例：`2019年1月深圳分部报销单` */
  batch_remark: string
  /** 批次关闭原因，例：`OVERDUE_CLOSE` */
  close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
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
  /** 转账场景ID，例：`1000` */
  transfer_scene_id?: string
}

/** 转账明细单列表 */
export interface QueryTransferBatchByIdResponseTransferDetailList {
  /** 微信明细单号，例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 明细状态，例：`SUCCESS` */
  detail_status: string
}
