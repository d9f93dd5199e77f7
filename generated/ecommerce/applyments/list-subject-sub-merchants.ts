// Generated from specs/ecommerce/applyments/list-subject-sub-merchants.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listSubjectSubMerchants',
  method: 'GET',
  path: '/v3/ecommerce/subject-sub-merchants',
  response: 'json',
  sensitive: { query: ['cert_number'] },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询指定主体子商户列表 · List the sub-merchants of one subject that belong to the calling platform
 *
 * `GET /v3/ecommerce/subject-sub-merchants` · 电商平台
 *
 * 所有分页：`for await (const item of items(listSubjectSubMerchants, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4033742105
 */
export function listSubjectSubMerchants(
  wxpay: WechatPay,
  request: ListSubjectSubMerchantsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListSubjectSubMerchantsResponse>> {
  return wxpay.call(operation, request, options)
}
listSubjectSubMerchants.operation = operation

/** {@link listSubjectSubMerchants} 的请求 */
export interface ListSubjectSubMerchantsRequest {
  query: ListSubjectSubMerchantsQuery
}

/** 查询参数 */
export interface ListSubjectSubMerchantsQuery {
  /** 主体类型，例：`SUBJECT_TYPE_ENTERPRISE` */
  organization_type:
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_MICRO'
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  cert_number: string
  /** 分页大小，例：`20` */
  limit?: number
  /** 分页偏移，例：`0` */
  offset?: number
}

/** {@link listSubjectSubMerchants} 的应答 */
export interface ListSubjectSubMerchantsResponse {
  /** 子商户列表 */
  data: ListSubjectSubMerchantsResponseData[]
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}

/** 子商户列表 */
export interface ListSubjectSubMerchantsResponseData {
  /** 子商户号 */
  sub_mchid: string
  /** 商户简称 */
  merchant_shortname: string
  /** 签约时间 */
  sign_time: string
}
