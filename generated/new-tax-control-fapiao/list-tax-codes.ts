// Generated from specs/new-tax-control-fapiao/list-tax-codes.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listTaxCodes',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/tax-codes',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 获取商品和服务税收分类对照表 · List the tax classification codes of goods and services
 *
 * `GET /v3/new-tax-control-fapiao/merchant/tax-codes` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listTaxCodes, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474057
 */
export function listTaxCodes(
  wxpay: WechatPay,
  request: ListTaxCodesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListTaxCodesResponse>> {
  return wxpay.call(operation, request, options)
}
listTaxCodes.operation = operation

/** {@link listTaxCodes} 的请求 */
export interface ListTaxCodesRequest {
  query: ListTaxCodesQuery
}

/** 查询参数 */
export interface ListTaxCodesQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 本次查询的起始位置，例：`0` */
  offset: number
  /** 本次查询的最大数量，例：`5` */
  limit: number
}

/** {@link listTaxCodes} 的应答 */
export interface ListTaxCodesResponse {
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量，例：`5` */
  limit: number
  /** 相关链接 */
  links?: ListTaxCodesResponseLinks
  /** 本次查询到的数据 */
  data: ListTaxCodesResponseData[]
  /** 总记录数，例：`20` */
  total_count: number
}

/** 相关链接 */
export interface ListTaxCodesResponseLinks {
  /** 下一页链接，例：`/v3/new-tax-control-fapiao/xxx?offset=2&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/new-tax-control-fapiao/xxx?offset=0&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/new-tax-control-fapiao/xxx?offset=1&limit=5` */
  self?: string
}

/** 本次查询到的数据 */
export interface ListTaxCodesResponseData {
  /** 由商户自定义的货物或应税劳务、服务名称，例：`example_goods_name` */
  goods_name: string
  /** 企业侧维护的货物或应税劳务、服务编码，例：`1` */
  goods_id?: number
  /** 税局侧规定的货物或应税劳务、服务分类名称，例：`出租汽车客运服务` */
  goods_category?: string
  /** 货物或应税劳务、服务编码，例：`3010101020203000000` */
  tax_code: string
  /** 税率，例：`1300` */
  tax_rate: number
  /** 税收优惠政策标识，例：`NO_FAVORABLE` */
  tax_prefer_mark: string
}
