// Generated from specs/platsolution/insurance/query-transfer-batch-by-out-batch-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'queryTransferBatchByOutBatchNo',
  method: 'GET',
  path: '/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit' },
}

/**
 * 商户转账批次单号查询批次单 · Look up an insurance transfer batch by the merchant's batch number
 *
 * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` · 服务商
 *
 * 所有分页：`for await (const item of items(queryTransferBatchByOutBatchNo, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504222
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
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  query: QueryTransferBatchByOutBatchNoQuery
}

/** 查询参数 */
export interface QueryTransferBatchByOutBatchNoQuery {
  /** 二级商户号，例：`1900102208` */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /**
   * 请求资源起始位置
   * @default 0
   */
  offset?: number
  /**
   * 最大资源条数
   * @default 20
   */
  limit?: number
  /**
   * 明细状态，例：`ALL`
   * - `ALL` 全部
   * - `WAIT_PAY` 待二级商户员工
   * - `SUCCESS` 转账成功
   * - `FAIL` 需要确认失败原因后
   * - `BANK_REFUND` 银行返回转账成功后
   */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'
}

/** {@link queryTransferBatchByOutBatchNo} 的应答 */
export interface QueryTransferBatchByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: QueryTransferBatchByOutBatchNoResponseTransferBatch
  /** 转账明细单列表 */
  data?: QueryTransferBatchByOutBatchNoResponseData[]
  /** 请求资源起始位置，例：`0` */
  offset?: number
  /** 最大资源条数，例：`20` */
  limit?: number
}

/** 转账批次单 */
export interface QueryTransferBatchByOutBatchNoResponseTransferBatch {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号，例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 服务商应用ID，例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户应用ID，例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 批次状态，例：`ACCEPTED` */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 批次名称，例：`2023年2月深圳分部转账单` */
  batch_name: string
  /** 批次备注，例：`2023年2月深圳分部报销单` */
  batch_remark: string
  /** 批次关闭原因，例：`MERCHANT_REVOCATION` */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额（单位：分），例：`4000000` */
  total_amount: number
  /** 转账总笔数，例：`200` */
  total_num: number
  /** 批次创建时间，RFC 3339，例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /** 转账成功金额（单位：分），例：`3900000` */
  success_amount: number
  /** 转账成功笔数，例：`199` */
  success_num: number
  /** 转账失败金额（单位：分），例：`100000` */
  failed_amount: number
  /** 转账失败笔数，例：`1` */
  failed_num: number
  /** 转账场景ID，例：`1000` */
  transfer_scene_id: string
}

/** 转账明细单列表 */
export interface QueryTransferBatchByOutBatchNoResponseData {
  /** 商家转账明细单号，例：`132000011085109987515042023022300246521006` */
  detail_id: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /**
   * 明细状态，例：`INIT`
   * - `INIT` 系统转账校验中
   * - `ALL` 全部
   * - `WAIT_PAY` 待确认
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `BANK_REFUND` 银行返回转账成功后
   */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
}
