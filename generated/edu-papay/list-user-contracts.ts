// Generated from specs/edu-papay/list-user-contracts.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUserContracts',
  method: 'GET',
  path: '/v3/edu-papay/user/{openid}/contracts',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 通过用户标识查询签约 · List the tuition renewal contracts of a user
 *
 * `GET /v3/edu-papay/user/{openid}/contracts` · 直连商户、服务商
 *
 * 所有分页：`for await (const item of items(listUserContracts, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523265
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012489548
 */
export function listUserContracts(
  wxpay: WechatPay,
  request: ListUserContractsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserContractsResponse>> {
  return wxpay.call(operation, request, options)
}
listUserContracts.operation = operation

/** {@link listUserContracts} 的请求 */
export interface ListUserContractsRequest {
  /** 服务商APPID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  query: ListUserContractsQuery
}

/** 查询参数 */
export interface ListUserContractsQuery {
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户APPID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  sub_openid?: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id: string
  /** 签约状态，例：`ADD` */
  contract_status?: 'ADD' | 'DELETE'
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listUserContracts} 的应答 */
export interface ListUserContractsResponse {
  /** 结果集 */
  data?: ListUserContractsResponseData[]
  /** 总数量，例：`30` */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** 结果集 */
export interface ListUserContractsResponseData {
  /** 服务商商户号，例：`1230000109` */
  sp_mchid: string
  /** 服务商APPID，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 服务商APPID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid?: string
  /** 子商户APPID下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  sub_openid?: string
  /** 签约模板号，例：`101164396123311331` */
  plan_id?: string
  /** 签约信息 */
  contract_information?: ListUserContractsResponseDataContractInformation
}

/** 签约信息 */
export interface ListUserContractsResponseDataContractInformation {
  /** 签约协议号，例：`wx998877665544wx` */
  contract_id?: string
  /** 签约状态，例：`ADD` */
  contract_status?: string
  /** 签约时间，RFC 3339，例：`2020-03-26T10:43:39+08:00` */
  create_time?: string
}
