// Generated from specs/marketing/busifavor/set-coupon-notify.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setCouponNotify',
  method: 'POST',
  path: '/v3/marketing/busifavor/callbacks',
  request: 'json',
  response: 'json',
}

/**
 * 设置商家券事件通知地址 · Set the URL that receives merchant coupon event callbacks
 *
 * `POST /v3/marketing/busifavor/callbacks` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
 */
export function setCouponNotify(
  wxpay: WechatPay,
  request: SetCouponNotifyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SetCouponNotifyResponse>> {
  return wxpay.call(operation, request, options)
}
setCouponNotify.operation = operation

/** {@link setCouponNotify} 的请求 */
export interface SetCouponNotifyRequest {
  json: SetCouponNotifyJson
}

/** 请求包体 */
export interface SetCouponNotifyJson {
  /** 商户号，例：`10000098` */
  mchid?: string
  /** 通知URL地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** {@link setCouponNotify} 的应答 */
export interface SetCouponNotifyResponse {
  /** 修改时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  update_time: string
  /** 通知URL地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 商户号，例：`10000098` */
  mchid: string
}
