// Generated from specs/ebike/query-contract-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractById',
  method: 'GET',
  path: '/v3/ebike/charge/contracts/{contract_id}',
  response: 'json',
  repeats: ['contract_id'],
}

/**
 * 通过签约号查询用户状态 · Query a user's e-bike charging contract by contract ID
 *
 * `GET /v3/ebike/charge/contracts/{contract_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
 * @deprecated
 */
export function queryContractById(
  wxpay: WechatPay,
  request: QueryContractByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryContractById.operation = operation

/** {@link queryContractById} 的请求 */
export interface QueryContractByIdRequest {
  /** 充电授权扣费协议号，例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  query?: QueryContractByIdQuery
}

/** 查询参数 */
export interface QueryContractByIdQuery {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryContractById} 的应答 */
export interface QueryContractByIdResponse {
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
