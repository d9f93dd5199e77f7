// Generated from specs/new-tax-control-fapiao/list-invited-merchants.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'mch_invite_result_list'> = {
  id: 'listInvitedMerchants',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo',
  response: 'json',
  pages: {
    items: 'mch_invite_result_list',
    offset: 'offset',
    limit: 'limit',
    total: 'total_count',
  },
}

/**
 * 获取邀请开通的商户信息 · List merchants invited to enable e-fapiao and their invitation results
 *
 * `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` · 服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listInvitedMerchants, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
 */
export function listInvitedMerchants(
  wxpay: WechatPay,
  request: ListInvitedMerchantsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListInvitedMerchantsResponse>> {
  return wxpay.call(operation, request, options)
}
listInvitedMerchants.operation = operation

/** {@link listInvitedMerchants} 的请求 */
export interface ListInvitedMerchantsRequest {
  query: ListInvitedMerchantsQuery
}

/** 查询参数 */
export interface ListInvitedMerchantsQuery {
  /** 查询时间起，RFC 3339，例：`2020-07-01T12:00:00+08:00` */
  query_time_start: string | Date
  /** 查询时间止，RFC 3339，例：`2020-07-02T12:00:00+08:00` */
  query_time_end: string | Date
  /** 本次查询的起始位置，例：`10` */
  offset: number
  /** 本次查询的最大数量，例：`1` */
  limit: number
  /** 服务商邀请code，例：`code_20200101_123` */
  invite_code?: string
  /** 商户邀请状态，例：`MCH_INVITE_SUCC` */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
}

/** {@link listInvitedMerchants} 的应答 */
export interface ListInvitedMerchantsResponse {
  /** 总数，例：`50` */
  total_count: number
  /** 本次查询的起始位置，例：`10` */
  offset: number
  /** 本次查询的最大数量，例：`1` */
  limit: number
  /** 相关链接 */
  links?: ListInvitedMerchantsResponseLinks
  /** 邀请的商户结果 */
  mch_invite_result_list?: ListInvitedMerchantsResponseMchInviteResultList[]
}

/** 相关链接 */
export interface ListInvitedMerchantsResponseLinks {
  /** 下一页链接，例：`/v3/new-tax-control-fapiao/xxx?offset=2&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/new-tax-control-fapiao/xxx?offset=0&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/new-tax-control-fapiao/xxx?offset=1&limit=5` */
  self?: string
}

/** 邀请的商户结果 */
export interface ListInvitedMerchantsResponseMchInviteResultList {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户邀请的状态，例：`MCH_INVITE_SUCC` */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
  /** 商户名称，例：`示例（深圳）有限公司` */
  ep_name: string
  /** 商户税号，例：`9144050071126766XG` */
  tax_id: string
  /** 服务商邀请code，例：`code_20200101_123` */
  invite_code: string
  /** 商户操作时间，RFC 3339，例：`2020-07-01T00:00:00+08:00` */
  operate_time: string
  /** 商户邀请失败错误码，例：`UNKNOWN_TAX_INFO` */
  invite_failed_code?:
    | 'UNKNOWN_TAX_INFO'
    | 'INVALID_COMPANY_INFO'
    | 'NOT_MEET_ACCESS_CONDITION'
    | 'NOT_IN_PILOT_SCOPE'
    | 'MISSING_TAX_AUTHORITY_CODE'
    | 'MERCHANT_INFO_NOT_SET'
    | 'UNKNOWN_ERROR'
    | (string & {})
  /** 商户邀请失败的原因，例：`示例失败原因` */
  invite_failed_reason?: string
}
