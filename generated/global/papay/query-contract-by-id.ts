// Generated from specs/global/papay/query-contract-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractById',
  method: 'GET',
  path: '/v3/global/papay/contracts/{contract_id}',
  response: 'json',
  repeats: ['contract_id'],
  overseas: true,
}

/**
 * 代扣协议ID查询签约 · Look up an entrusted payment contract by its WeChat Pay contract ID
 *
 * `GET /v3/global/papay/contracts/{contract_id}` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
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
  /** 委托代扣协议ID，例：`100005698` */
  contract_id: string
  query?: QueryContractByIdQuery
}

/** 查询参数 */
export interface QueryContractByIdQuery {
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
  /** 模板ID，例：`123` */
  plan_id?: number
}

/** {@link queryContractById} 的应答 */
export interface QueryContractByIdResponse {
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
