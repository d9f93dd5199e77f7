// Generated from specs/marketing/paygiftactivity/add-activity-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addActivityMerchant',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add',
  request: 'json',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 新增活动发券商户号 · Add coupon-issuing merchants to an activity
 *
 * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` · 微信支付商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466735
 */
export function addActivityMerchant(
  wxpay: WechatPay,
  request: AddActivityMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddActivityMerchantResponse>> {
  return wxpay.call(operation, request, options)
}
addActivityMerchant.operation = operation

/** {@link addActivityMerchant} 的请求 */
export interface AddActivityMerchantRequest {
  /** 活动id */
  activity_id: string
  json: AddActivityMerchantJson
}

/** 请求包体 */
export interface AddActivityMerchantJson {
  /** 发券商户号 */
  merchant_id_list: string[]
  /** 请求业务单据号 */
  add_request_no: string
}

/** {@link addActivityMerchant} 的应答 */
export interface AddActivityMerchantResponse {
  /** 活动id */
  activity_id?: string
  /** 添加时间，RFC 3339 */
  add_time?: string
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: AddActivityMerchantResponseInvalidMerchantIdList[]
}

/** 未通过规则校验的发券商户号列表 */
export interface AddActivityMerchantResponseInvalidMerchantIdList {
  /** 商户号 */
  mchid?: string
  /** 无效原因 */
  invalid_reason?: string
}
