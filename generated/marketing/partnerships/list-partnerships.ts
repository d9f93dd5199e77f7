// Generated from specs/marketing/partnerships/list-partnerships.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listPartnerships',
  method: 'GET',
  path: '/v3/marketing/partnerships',
  response: 'json',
  json: { query: ['authorized_data', 'partner'] },
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询合作关系列表 · List the marketing partnerships by partner and authorized data
 *
 * `GET /v3/marketing/partnerships` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listPartnerships, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012381479
 */
export function listPartnerships(
  wxpay: WechatPay,
  request?: ListPartnershipsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListPartnershipsResponse>> {
  return wxpay.call(operation, request, options)
}
listPartnerships.operation = operation

/** {@link listPartnerships} 的请求 */
export interface ListPartnershipsRequest {
  query?: ListPartnershipsQuery
}

/** 查询参数 */
export interface ListPartnershipsQuery {
  /**
   * 合作方信息，JSON 字符串，直接给内容即可，由运行时编解码
   * @default "{\"type\":\"APPID\",\"appid\":\"wx4e1916a585d1f4e9\"}"
   */
  partner?: ListPartnershipsQueryPartner | string
  /**
   * 被授权数据，JSON 字符串，直接给内容即可，由运行时编解码
   * @default "{\"business_type\":\"FAVOR_STOCK\",\"stock_id\":\"2433405\"}"
   */
  authorized_data?: ListPartnershipsQueryAuthorizedData | string
  /**
   * 分页大小
   * @default 50
   */
  limit?: number
  /**
   * 分页页码
   * @default 0
   */
  offset?: number
}

/** 合作方信息 */
export interface ListPartnershipsQueryPartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID，例：`wx4e1916a585d1f4e9` */
  appid?: string
  /** 合作方商户ID，例：`2480029552` */
  merchant_id?: string
}

/** 被授权数据 */
export interface ListPartnershipsQueryAuthorizedData {
  /** 授权业务类别 */
  business_type?: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
  /** 授权批次ID，例：`2433405` */
  stock_id?: string
}

/** {@link listPartnerships} 的应答 */
export interface ListPartnershipsResponse {
  /** 合作关系结果集 */
  data?: ListPartnershipsResponseData[]
  /** 分页大小，例：`5` */
  limit: number
  /** 分页页码，例：`10` */
  offset: number
  /** 总数量，例：`1234` */
  total_count?: number
}

/** 合作关系结果集 */
export interface ListPartnershipsResponseData {
  /** 合作方信息 */
  partner: ListPartnershipsResponseDataPartner
  /** 被授权数据 */
  authorized_data: ListPartnershipsResponseDataAuthorizedData
  /** 建立合作关系时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  build_time: string
  /** 终止合作关系时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  terminate_time?: string
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** 合作方信息 */
export interface ListPartnershipsResponseDataPartner {
  /** 合作方类别，例：`APPID` */
  type: string
  /** 合作方APPID，例：`wx4e1916a585d1f4e9` */
  appid?: string
  /** 合作方商户ID，例：`2480029552` */
  merchant_id?: string
}

/** 被授权数据 */
export interface ListPartnershipsResponseDataAuthorizedData {
  /** 授权业务类别，例：`FAVOR_STOCK` */
  business_type: string
  /** 授权批次ID，例：`2433405` */
  stock_id?: string
}
