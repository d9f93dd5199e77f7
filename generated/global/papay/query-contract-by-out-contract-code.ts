// Generated from specs/global/papay/query-contract-by-out-contract-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByOutContractCode',
  method: 'GET',
  path: '/v3/global/papay/contracts/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code'],
  overseas: true,
}

/**
 * 商户协议号查询签约 · Look up an entrusted payment contract by the merchant contract code
 *
 * `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
 */
export function queryContractByOutContractCode(
  wxpay: WechatPay,
  request: QueryContractByOutContractCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractByOutContractCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryContractByOutContractCode.operation = operation

/** {@link queryContractByOutContractCode} 的请求 */
export interface QueryContractByOutContractCodeRequest {
  /** 签约协议号，例：`100005698` */
  out_contract_code: string
  query?: QueryContractByOutContractCodeQuery
}

/** 查询参数 */
export interface QueryContractByOutContractCodeQuery {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号，例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID，例：`wxcbda96de0b165484` */
  sub_appid?: string
}

/** {@link queryContractByOutContractCode} 的应答 */
export interface QueryContractByOutContractCodeResponse {
  /** 商户号，例：`1230000109` */
  mchid?: string
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构商户号，例：`3200000001` */
  sp_mchid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户应用ID，例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 委托代扣协议ID，例：`100005698` */
  contract_id?: string
  /** 模板ID，例：`123` */
  plan_id?: number
  /** 商户侧签约协议号，例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称，例：`张三` */
  user_display_name?: string
  /** 协议状态，例：`SIGNED` */
  state?: string
  /** 协议签署时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  signed_time?: string
  /** 协议签署时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  terminated_time?: string
  /** 协议解约方式，例：`USER` */
  termination_mode?: string
  /** 解约备注，例：`解约原因` */
  termination_note?: string
  /** 商户appid下的用户标识，例：`ouFhd5X9s9WteC3eWRjXV3lea123` */
  openid?: string
}
