// Generated from specs/global/papay/pre-sign-jsapi.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignJsapi',
  method: 'POST',
  path: '/v3/global/papay/contracts/jsapi-pre-entrust-sign',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * JSAPI预签约 · Get a contract-signing link for a page opened inside WeChat
 *
 * `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
 */
export function preSignJsapi(
  wxpay: WechatPay,
  request: PreSignJsapiRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignJsapiResponse>> {
  return wxpay.call(operation, request, options)
}
preSignJsapi.operation = operation

/** {@link preSignJsapi} 的请求 */
export interface PreSignJsapiRequest {
  json: PreSignJsapiJson
}

/** 请求包体 */
export interface PreSignJsapiJson {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号，例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID，例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID，例：`123` */
  plan_id?: number
  /** 商户侧签约协议号，例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称，例：`张三` */
  user_display_name?: string
  /** 签约成功通知url，例：`https://pay.weixin.qq.com` */
  success_notify_url?: string
  /** 商户appid下的用户标识，例：`ouFhd5X9s9WteC3eWRjXV3lea123` */
  openid?: string
  /** 签约完成跳转URL，例：`https://pay.weixin.qq.com` */
  return_url?: string
  /** 过期时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string | Date
}

/** {@link preSignJsapi} 的应答 */
export interface PreSignJsapiResponse {
  /**
   * 签约跳转URL，例：`https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect`
   */
  sign_url: string
}
