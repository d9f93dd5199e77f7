// Generated from specs/global/papay/pre-sign-web.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignWeb',
  method: 'POST',
  path: '/v3/global/papay/contracts/web-pre-entrust-sign',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * WEB预签约 · Get a contract-signing link for a website to show as a QR code
 *
 * `POST /v3/global/papay/contracts/web-pre-entrust-sign` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
 */
export function preSignWeb(
  wxpay: WechatPay,
  request: PreSignWebRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignWebResponse>> {
  return wxpay.call(operation, request, options)
}
preSignWeb.operation = operation

/** {@link preSignWeb} 的请求 */
export interface PreSignWebRequest {
  json: PreSignWebJson
}

/** 请求包体 */
export interface PreSignWebJson {
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
  /** 过期时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string | Date
  /** 签约完成跳转URL，例：`https://pay.weixin.qq.com` */
  return_url?: string
}

/** {@link preSignWeb} 的应答 */
export interface PreSignWebResponse {
  /**
   * 展码页面URL，例：`https://osapp.pay.weixin.qq.com/global/papay/contracts/sessions/show_code?os_session_id=2025032811X0100X5371319501`
   */
  show_code_url: string
}
