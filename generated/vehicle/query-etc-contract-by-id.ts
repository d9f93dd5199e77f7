// Generated from specs/vehicle/query-etc-contract-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryEtcContractById',
  method: 'GET',
  path: '/v3/vehicle/etc/contracts/{contract_id}',
  response: 'json',
  repeats: ['contract_id'],
}

/**
 * 通过商户ETC绑定号查询签约状态 · Check the state of an ETC binding by its contract ID
 *
 * `GET /v3/vehicle/etc/contracts/{contract_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
 */
export function queryEtcContractById(
  wxpay: WechatPay,
  request: QueryEtcContractByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryEtcContractByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryEtcContractById.operation = operation

/** {@link queryEtcContractById} 的请求 */
export interface QueryEtcContractByIdRequest {
  /** 商户etc绑定号，例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  query?: QueryEtcContractByIdQuery
}

/** 查询参数 */
export interface QueryEtcContractByIdQuery {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryEtcContractById} 的应答 */
export interface QueryEtcContractByIdResponse {
  /** 发起签约的appid，例：`wxcbda96de0b165486` */
  appid: string
  /** 服务商商户号，例：`10000098` */
  sp_mchid: string
  /** 用户在发起签约APP的标识，例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  sp_openid: string
  /** 子商户appid，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** ETC扣费授权协议号，例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  /** ETC绑定状态，例：`DELETED` */
  bind_state: string
  /** 绑定的车牌号，例：`浙ASB945` */
  plate_number: string
  /** 用户在发起签约子APP的标识，例：`onqOjjmM1tbd-3Rxise1-yUfa6ua` */
  sub_openid?: string
}
