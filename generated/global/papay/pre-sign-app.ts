// Generated from specs/global/papay/pre-sign-app.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignApp',
  method: 'POST',
  path: '/v3/global/papay/contracts/app-pre-entrust-sign',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * APP签约 · Open a contract-signing session for a user in the merchant's app
 *
 * `POST /v3/global/papay/contracts/app-pre-entrust-sign` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
 */
export function preSignApp(
  wxpay: WechatPay,
  request: PreSignAppRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignAppResponse>> {
  return wxpay.call(operation, request, options)
}
preSignApp.operation = operation

/** {@link preSignApp} 的请求 */
export interface PreSignAppRequest {
  json: PreSignAppJson
}

/** 请求包体 */
export interface PreSignAppJson {
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
  /** 用户客户端IP，例：`119.145.83.6` */
  user_client_ip?: string
  /** 过期时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string | Date
}

/** {@link preSignApp} 的应答 */
export interface PreSignAppResponse {
  /** 委托代扣签约会话id，例：`201710180325670965` */
  session_id: string
}
