// Generated from specs/edu-papay/query-contract-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractById',
  method: 'GET',
  path: '/v3/edu-papay/contracts/id/{contract_id}',
  response: 'json',
}

/**
 * 通过协议号查询签约 · Query a tuition renewal contract by contract ID
 *
 * `GET /v3/edu-papay/contracts/id/{contract_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522951
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465367
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
  /** 签约协议号，例：`wx998877665544wx` */
  contract_id: string
  query: QueryContractByIdQuery
}

/** 查询参数 */
export interface QueryContractByIdQuery {
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
}

/** {@link queryContractById} 的应答 */
export interface QueryContractByIdResponse {
  /** 服务商商户号，例：`1230000109` */
  sp_mchid: string
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id?: string
  /** 签约信息 */
  contract_information?: QueryContractByIdResponseContractInformation
}

/** 签约信息 */
export interface QueryContractByIdResponseContractInformation {
  /** 签约协议号，例：`wx998877665544wx` */
  contract_id?: string
  /** 签约状态，例：`ADD` */
  contract_status?: string
  /** 签约时间，RFC 3339，例：`2020-03-26T10:43:39+08:00` */
  create_time?: string
}
