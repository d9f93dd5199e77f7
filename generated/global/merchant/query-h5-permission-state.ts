// Generated from specs/global/merchant/query-h5-permission-state.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryH5PermissionState',
  method: 'GET',
  path: '/v3/global/merchant/h5/permission/{sub_mchid}',
  response: 'json',
  repeats: ['sub_mchid'],
  overseas: true,
}

/**
 * 查询子商户H5支付权限状态 · Check whether a sub-merchant may take H5 payments
 *
 * `GET /v3/global/merchant/h5/permission/{sub_mchid}` · 机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
 */
export function queryH5PermissionState(
  wxpay: WechatPay,
  request: QueryH5PermissionStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryH5PermissionStateResponse>> {
  return wxpay.call(operation, request, options)
}
queryH5PermissionState.operation = operation

/** {@link queryH5PermissionState} 的请求 */
export interface QueryH5PermissionStateRequest {
  /** 子商户号，例：`2491935631` */
  sub_mchid: string
}

/** {@link queryH5PermissionState} 的应答 */
export interface QueryH5PermissionStateResponse {
  /** 子商户号，例：`2491935631` */
  sub_mchid: string
  /** H5支付权限状态，例：`AUTHORITY_TO_TEST` */
  authorization_state:
    | 'AUTHORITY_TO_TEST'
    | 'FORMAL_AUTHORITY'
    | 'AUTHORIZED'
    | 'UNDER_PUNISHMENT'
    | 'UNAUTHORIZED'
    | (string & {})
}
