// Generated from specs/goldplan/close-advertising-show.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeAdvertisingShow',
  method: 'POST',
  path: '/v3/goldplan/merchants/close-advertising-show',
  request: 'json',
  response: 'empty',
}

/**
 * 关闭广告展示 · Stop showing ads on a sub-merchant's after-payment page
 *
 * `POST /v3/goldplan/merchants/close-advertising-show` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
 */
export function closeAdvertisingShow(
  wxpay: WechatPay,
  request: CloseAdvertisingShowRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
closeAdvertisingShow.operation = operation

/** {@link closeAdvertisingShow} 的请求 */
export interface CloseAdvertisingShowRequest {
  json: CloseAdvertisingShowJson
}

/** 请求包体 */
export interface CloseAdvertisingShowJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
}
