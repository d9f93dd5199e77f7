// Generated from specs/eduschoolpay/query-contract-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractById',
  method: 'GET',
  path: '/v3/eduschoolpay/contracts/{contract_id}',
  response: 'json',
  repeats: ['contract_id'],
}

/**
 * 通过协议号查询签约 · Query a campus payment contract by contract ID
 *
 * `GET /v3/eduschoolpay/contracts/{contract_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
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
  /** 签约协议号，例：`2045011120563805041758214605` */
  contract_id: string
}

/** {@link queryContractById} 的应答 */
export interface QueryContractByIdResponse {
  /** 签约协议号，例：`2045011120563805041758214605` */
  contract_id: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户appid，例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id: string
  /** 签约状态，例：`ADD` */
  contract_status: string
  /** 签约时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  create_time: string
  /** 外部签约号，例：`20190806125346` */
  out_contract_code: string
}
