// Generated from specs/transaction-block/query-block-appeal.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryBlockAppeal',
  method: 'GET',
  path: '/v3/transaction-block/transaction-block-submissions/{block_submission_id}',
  response: 'json',
  repeats: ['block_submission_id'],
}

/**
 * 查询交易拦截申诉详情 · Look up a transaction block appeal and its review result
 *
 * `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
 */
export function queryBlockAppeal(
  wxpay: WechatPay,
  request: QueryBlockAppealRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBlockAppealResponse>> {
  return wxpay.call(operation, request, options)
}
queryBlockAppeal.operation = operation

/** {@link queryBlockAppeal} 的请求 */
export interface QueryBlockAppealRequest {
  /** 交易拦截申诉ID，例：`B021234566799876aacsecd` */
  block_submission_id: string
}

/** {@link queryBlockAppeal} 的应答 */
export interface QueryBlockAppealResponse {
  /** 交易拦截申诉ID，例：`B021234566799876aacsecd` */
  block_submission_id?: string
  /** 提交时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  submit_time?: string
  /** 审核结果，例：`EMPTY` */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /** 审核时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  review_time?: string
  /** 审核驳回原因，例：`身份证图片有遮挡，请上传清晰的身份证图片` */
  review_reject_reason?: string
}
