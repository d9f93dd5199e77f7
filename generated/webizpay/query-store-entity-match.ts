// Generated from specs/webizpay/query-store-entity-match.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryStoreEntityMatch',
  method: 'GET',
  path: '/v3/webizpay/stores/entity-matches/{batch_id}',
  response: 'json',
  mchid: ['query.sp_mchid'],
  repeats: ['batch_id'],
}

/**
 * 查询门店主体匹配结果 · Get the results of a store-to-entity matching batch
 *
 * `GET /v3/webizpay/stores/entity-matches/{batch_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507133
 */
export function queryStoreEntityMatch(
  wxpay: WechatPay,
  request: QueryStoreEntityMatchRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryStoreEntityMatchResponse>> {
  return wxpay.call(operation, request, options)
}
queryStoreEntityMatch.operation = operation

/** {@link queryStoreEntityMatch} 的请求 */
export interface QueryStoreEntityMatchRequest {
  /** 微信支付主体匹配批次单号，例：`1030000071201xxxxx` */
  batch_id: string
  query?: QueryStoreEntityMatchQuery
}

/** 查询参数 */
export interface QueryStoreEntityMatchQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
}

/** {@link queryStoreEntityMatch} 的应答 */
export interface QueryStoreEntityMatchResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 商户主体匹配批次单号，例：`batch12345678` */
  out_batch_id: string
  /** 微信支付主体匹配批次单号，例：`1030000071201xxxxx` */
  batch_id: string
  /** 批次状态，例：`ACCEPTED` */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: QueryStoreEntityMatchResponseMatchResults[]
}

/** 主体匹配明细列表 */
export interface QueryStoreEntityMatchResponseMatchResults {
  /** 门店统一社会信用代码，例：`91110000710926094P` */
  organization_code: string
  /** 门店名称，例：`微信小店` */
  store_name: string
  /** 是否存在满足条件微信支付商户号，例：`true` */
  has_valid_mchid: boolean
}
