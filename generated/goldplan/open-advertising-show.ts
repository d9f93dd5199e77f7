// Generated from specs/goldplan/open-advertising-show.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { GoldPlanAdvertisingIndustry } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'openAdvertisingShow',
  method: 'PATCH',
  path: '/v3/goldplan/merchants/open-advertising-show',
  request: 'json',
  response: 'empty',
}

/**
 * 开通广告展示 · Start showing ads on a sub-merchant's after-payment page
 *
 * `PATCH /v3/goldplan/merchants/open-advertising-show` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
 */
export function openAdvertisingShow(
  wxpay: WechatPay,
  request: OpenAdvertisingShowRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
openAdvertisingShow.operation = operation

/** {@link openAdvertisingShow} 的请求 */
export interface OpenAdvertisingShowRequest {
  json: OpenAdvertisingShowJson
}

/** 请求包体 */
export interface OpenAdvertisingShowJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 同业过滤标签值，例：`["SOFTWARE","SECURITY","LOVE_MARRIAGE"]` */
  advertising_industry_filters?: GoldPlanAdvertisingIndustry[]
}
