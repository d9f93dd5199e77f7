// Generated from specs/marketing/busifavor/get-coupon-notify.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getCouponNotify',
  method: 'GET',
  path: '/v3/marketing/busifavor/callbacks',
  response: 'json',
}

/**
 * 查询商家券事件通知地址 · Look up the URL that receives merchant coupon event callbacks
 *
 * `GET /v3/marketing/busifavor/callbacks` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
 */
export function getCouponNotify(
  wxpay: WechatPay,
  request?: GetCouponNotifyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetCouponNotifyResponse>> {
  return wxpay.call(operation, request, options)
}
getCouponNotify.operation = operation

/** {@link getCouponNotify} 的请求 */
export interface GetCouponNotifyRequest {
  query?: GetCouponNotifyQuery
}

/** 查询参数 */
export interface GetCouponNotifyQuery {
  /** 商户号，例：`10000098` */
  mchid?: string
}

/** {@link getCouponNotify} 的应答 */
export interface GetCouponNotifyResponse {
  /** 通知URL地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 商户号，例：`10000098` */
  mchid: string
}
