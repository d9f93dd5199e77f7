// Generated from specs/ebike/query-contract-by-openid.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByOpenid',
  method: 'GET',
  path: '/v3/ebike/charge/users/{openid}/contract',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 通过用户标识查询用户状态 · Query a user's e-bike charging contract by openid
 *
 * `GET /v3/ebike/charge/users/{openid}/contract` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
 * @deprecated
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
  /** 用户标识，例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  openid: string
  query: QueryContractByOpenidQuery
}

/** 查询参数 */
export interface QueryContractByOpenidQuery {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 交易场景，例：`CHARGE` */
  trade_scene: string
}

/** {@link queryContractByOpenid} 的应答 */
export interface QueryContractByOpenidResponse {
  /** 服务商商户号，例：`10000098` */
  mchid: string
  /** 用户标识，例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  openid: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 充电授权扣费协议号，例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id?: string
  /** 协议状态，例：`DELETED` */
  contract_state: string
}
