// Generated from specs/goldplan/set-advertising-industry-filter.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { GoldPlanAdvertisingIndustry } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'setAdvertisingIndustryFilter',
  method: 'POST',
  path: '/v3/goldplan/merchants/set-advertising-industry-filter',
  request: 'json',
  response: 'empty',
}

/**
 * 同业过滤标签管理 · Choose which industries' ads are kept off a sub-merchant's page
 *
 * `POST /v3/goldplan/merchants/set-advertising-industry-filter` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
 */
export function setAdvertisingIndustryFilter(
  wxpay: WechatPay,
  request: SetAdvertisingIndustryFilterRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
setAdvertisingIndustryFilter.operation = operation

/** {@link setAdvertisingIndustryFilter} 的请求 */
export interface SetAdvertisingIndustryFilterRequest {
  json: SetAdvertisingIndustryFilterJson
}

/** 请求包体 */
export interface SetAdvertisingIndustryFilterJson {
  /** 特约子商户号，例：`1900000109` */
  sub_mchid: string
  /** 同业过滤标签值，例：`["SOFTWARE","SECURITY","LOVE_MARRIAGE"]` */
  advertising_industry_filters: GoldPlanAdvertisingIndustry[]
}
