// Generated from specs/offlineface/get-repayment-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getRepaymentUrl',
  method: 'POST',
  path: '/v3/offlineface/repayment-url',
  request: 'json',
  response: 'json',
}

/**
 * 获取还款链接 · Get the link where a user repays outstanding face payments
 *
 * `POST /v3/offlineface/repayment-url` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
 */
export function getRepaymentUrl(
  wxpay: WechatPay,
  request: GetRepaymentUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetRepaymentUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getRepaymentUrl.operation = operation

/** {@link getRepaymentUrl} 的请求 */
export interface GetRepaymentUrlRequest {
  json: GetRepaymentUrlJson
}

/** 请求包体 */
export interface GetRepaymentUrlJson {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}

/** {@link getRepaymentUrl} 的应答 */
export interface GetRepaymentUrlResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间，RFC 3339 */
  expire_at: string
}
