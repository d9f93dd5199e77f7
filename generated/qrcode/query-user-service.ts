// Generated from specs/qrcode/query-user-service.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserService',
  method: 'GET',
  path: '/v3/qrcode/user-services/contract-id/{contract_id}',
  response: 'json',
  repeats: ['contract_id'],
}

/**
 * 查询用户服务可用信息 · Check whether a user may use the ride code service, and why not
 *
 * `GET /v3/qrcode/user-services/contract-id/{contract_id}` · 服务商、直连商户
 *
 */
export function queryUserService(
  wxpay: WechatPay,
  request: QueryUserServiceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserServiceResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserService.operation = operation

/** {@link queryUserService} 的请求 */
export interface QueryUserServiceRequest {
  /** 签约成功后，例：`Wx15463511252015071056489715` */
  contract_id: string
  query: QueryUserServiceQuery
}

/** 查询参数 */
export interface QueryUserServiceQuery {
  /** 例：`wxcbda96de0b165486` */
  appid: string
  /** 子公众账号ID，例：`wxcbda96de0b165486` */
  sub_appid?: string
  /** 微信支付分配的子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryUserService} 的应答 */
export interface QueryUserServiceResponse {
  /** 签约成功后，例：`Wx15463511252015071056489715` */
  contract_id: string
  user_service_state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {})
}
