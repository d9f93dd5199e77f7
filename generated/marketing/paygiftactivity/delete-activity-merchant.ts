// Generated from specs/marketing/paygiftactivity/delete-activity-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteActivityMerchant',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete',
  request: 'json',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 删除活动发券商户号 · Remove coupon-issuing merchants from an activity
 *
 * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` · 微信支付商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466827
 */
export function deleteActivityMerchant(
  wxpay: WechatPay,
  request: DeleteActivityMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteActivityMerchantResponse>> {
  return wxpay.call(operation, request, options)
}
deleteActivityMerchant.operation = operation

/** {@link deleteActivityMerchant} 的请求 */
export interface DeleteActivityMerchantRequest {
  /** 活动id */
  activity_id: string
  json: DeleteActivityMerchantJson
}

/** 请求包体 */
export interface DeleteActivityMerchantJson {
  /** 最多 500 项 */
  merchant_id_list: string[]
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  delete_request_no: string
}

/** {@link deleteActivityMerchant} 的应答 */
export interface DeleteActivityMerchantResponse {
  /** 活动id，例：`126002309` */
  activity_id: string
  /** 删除时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  delete_time?: string
}
