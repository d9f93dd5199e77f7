// Generated from specs/offlinefacemch/query-organization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrganization',
  method: 'GET',
  path: '/v3/offlinefacemch/organizations',
  response: 'json',
}

/**
 * 查询机构信息 · Look up an organization by its ID or name
 *
 * `GET /v3/offlinefacemch/organizations` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
 */
export function queryOrganization(
  wxpay: WechatPay,
  request?: QueryOrganizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrganizationResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrganization.operation = operation

/** {@link queryOrganization} 的请求 */
export interface QueryOrganizationRequest {
  query?: QueryOrganizationQuery
}

/** 查询参数 */
export interface QueryOrganizationQuery {
  /** 机构ID，例：`DBES323aeb` */
  organization_id?: string
  /** 机构名称，例：`南山中兴小学部` */
  organization_name?: string
}

/** {@link queryOrganization} 的应答 */
export interface QueryOrganizationResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}
