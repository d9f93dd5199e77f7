// Generated from specs/marketing/bank/list-upload-tasks.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUploadTasks',
  method: 'GET',
  path: '/v3/marketing/bank/packages/{package_id}/tasks',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询上传任务列表 · List the tasks that imported user contract numbers into a package
 *
 * `GET /v3/marketing/bank/packages/{package_id}/tasks` · 服务商
 *
 * 所有分页：`for await (const item of items(listUploadTasks, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
 */
export function listUploadTasks(
  wxpay: WechatPay,
  request: ListUploadTasksRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUploadTasksResponse>> {
  return wxpay.call(operation, request, options)
}
listUploadTasks.operation = operation

/** {@link listUploadTasks} 的请求 */
export interface ListUploadTasksRequest {
  /** 号码包id，例：`8473295` */
  package_id: string
  query?: ListUploadTasksQuery
}

/** 查询参数 */
export interface ListUploadTasksQuery {
  /** 任务状态，例：`PROCESSING` */
  status?: 'PROCESSING' | 'FINISHED'
  /** 文件名，例：`active_user.csv` */
  filename?: string
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listUploadTasks} 的应答 */
export interface ListUploadTasksResponse {
  /** 上传任务列表 */
  data: ListUploadTasksResponseData[]
  /** 总数量，例：`20` */
  total_count: number
  /** 分页页码，例：`0` */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
}

/** 上传任务列表 */
export interface ListUploadTasksResponseData {
  /** 上传任务，例：`101` */
  task_id: string
  /** 号码包id，例：`8473295` */
  package_id: string
  /** 文件名，例：`active_user.csv` */
  filename: string
  /** 创建上传任务的时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 上传任务最近一次更新的时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  update_time?: string
  /**
   * 任务状态，例：`PROCESSING`
   * - `PROCESSING` 处理中
   * - `FINISHED` 已完成
   */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 成功数，例：`1000` */
  success_count?: number
  /** 失败数，例：`20` */
  fail_count?: number
  /** 匹配成功的微信用户数，例：`1000` */
  success_user_count?: number
  /** 银行类型，例：`ICBC_DEBIT` */
  bank_type?: string
}
