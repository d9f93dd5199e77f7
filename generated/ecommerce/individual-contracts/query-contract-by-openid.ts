// Generated from specs/ecommerce/individual-contracts/query-contract-by-openid.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByOpenid',
  method: 'GET',
  path: '/v3/ecommerce/individual-contracts/{openid}',
  response: 'json',
}

/**
 * 查询个人收款方授权结果 · Query an individual payee's authorization by openid
 *
 * `GET /v3/ecommerce/individual-contracts/{openid}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012739528
 */
export function queryContractByOpenid(
  wxpay: WechatPay,
  request: QueryContractByOpenidRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractByOpenidResponse>> {
  return wxpay.call(operation, request, options)
}
queryContractByOpenid.operation = operation

/** {@link queryContractByOpenid} 的请求 */
export interface QueryContractByOpenidRequest {
  /** 个人收款方在平台appid下的唯一标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: QueryContractByOpenidQuery
}

/** 查询参数 */
export interface QueryContractByOpenidQuery {
  /** 签约和付款的微信小程序AppID，例：`wxd678efh567h23787` */
  appid: string
  /** 权限类型，例：`INDIVIDUAL_PAYEE` */
  permission_type: 'INDIVIDUAL_PAYEE'
}

/** {@link queryContractByOpenid} 的应答 */
export interface QueryContractByOpenidResponse {
  /** 授权ID，例：`1900000109` */
  individual_auth_id: string
  /** 操作时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  operation_time: string
  /** 授权状态，例：`AUTHORIZED` */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
}
