// Generated from specs/vehicle/query-etc-contract-by-openid.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryEtcContractByOpenid',
  method: 'GET',
  path: '/v3/vehicle/etc/users/{openid}/contracts',
  response: 'json',
}

/**
 * 查询ETC签约状态 · Check whether a user has bound ETC deduction for a plan and plate
 *
 * `GET /v3/vehicle/etc/users/{openid}/contracts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
 */
export function queryEtcContractByOpenid(
  wxpay: WechatPay,
  request: QueryEtcContractByOpenidRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryEtcContractByOpenidResponse>> {
  return wxpay.call(operation, request, options)
}
queryEtcContractByOpenid.operation = operation

/** {@link queryEtcContractByOpenid} 的请求 */
export interface QueryEtcContractByOpenidRequest {
  /** 用户标识，例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  openid: string
  query: QueryEtcContractByOpenidQuery
}

/** 查询参数 */
export interface QueryEtcContractByOpenidQuery {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** ETC授权扣费模板ID，例：`123` */
  plan_id: string
  /** 车牌号，例：`浙ASB945` */
  plate_number: string
}

/** {@link queryEtcContractByOpenid} 的应答 */
export interface QueryEtcContractByOpenidResponse {
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
