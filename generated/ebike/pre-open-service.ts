// Generated from specs/ebike/pre-open-service.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preOpenService',
  method: 'POST',
  path: '/v3/ebike/charge/contracts/preopen',
  request: 'json',
  response: 'json',
}

/**
 * 预开通服务 · Prepare the opening of automatic e-bike charging payment for a user
 *
 * `POST /v3/ebike/charge/contracts/preopen` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
 * @deprecated
 */
export function preOpenService(
  wxpay: WechatPay,
  request: PreOpenServiceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreOpenServiceResponse>> {
  return wxpay.call(operation, request, options)
}
preOpenService.operation = operation

/** {@link preOpenService} 的请求 */
export interface PreOpenServiceRequest {
  json: PreOpenServiceJson
}

/** 请求包体 */
export interface PreOpenServiceJson {
  /** 特约商户号，例：`1510770601` */
  sub_mchid?: string
  /** 服务商公众号ID，例：`wx47c677487ce3ac47` */
  appid: string
  /** 特约商户公众号ID，例：`wxcc603d9f0d54eaf0` */
  sub_appid?: string
  /** 交易场景，例：`CHARGE` */
  trade_scene: string
  /** 用户标识，例：`ot35_4gNgXsUuh2sQY0lT9N08AU0` */
  openid: string
}

/** {@link preOpenService} 的应答 */
export interface PreOpenServiceResponse {
  /** 预开通ID，例：`sdjf23kdsHJfdksj8djsK98HJio5hdI0` */
  preopen_id: string
}
