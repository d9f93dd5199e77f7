// Generated from specs/marketing/weekly-discount/apply-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyActivity',
  method: 'POST',
  path: '/v3/marketing/weekly-discount/activities/{activity_id}/apply',
  request: 'json',
  response: 'json',
}

/**
 * 报名周周惠活动 · Sign a merchant's store up for a weekly discount activity
 *
 * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` · 服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
 */
export function applyActivity(
  wxpay: WechatPay,
  request: ApplyActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyActivityResponse>> {
  return wxpay.call(operation, request, options)
}
applyActivity.operation = operation

/** {@link applyActivity} 的请求 */
export interface ApplyActivityRequest {
  /** 活动ID，例：`11111` */
  activity_id: string
  json: ApplyActivityJson
}

/** 请求包体 */
export interface ApplyActivityJson {
  /** 报名商户号，例：`10000098` */
  applying_merchant_id: number
  /** 报名商户门店号，例：`111111` */
  store_id: number
}

/** {@link applyActivity} 的应答 */
export interface ApplyActivityResponse {
  /** 报名成功的活动ID，例：`10001` */
  activity_id: number
  /** 报名成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time: string
}
