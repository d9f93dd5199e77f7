// Generated from specs/password-exempt-contract/pre-sign-partner-pay-redirect.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignPartnerPayRedirect',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign',
  request: 'json',
  response: 'json',
}

/**
 * 服务商模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for a service provider
 *
 * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` · 平台商户、服务商、从业机构（支付机构）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471272
 */
export function preSignPartnerPayRedirect(
  wxpay: WechatPay,
  request: PreSignPartnerPayRedirectRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignPartnerPayRedirectResponse>> {
  return wxpay.call(operation, request, options)
}
preSignPartnerPayRedirect.operation = operation

/** {@link preSignPartnerPayRedirect} 的请求 */
export interface PreSignPartnerPayRedirectRequest {
  json: PreSignPartnerPayRedirectJson
}

/** 请求包体 */
export interface PreSignPartnerPayRedirectJson {
  /** 商户AppID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 用户标识，例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  sp_openid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户AppID，例：`wxd678efh567hg6787` */
  sub_appid: string
  /** 用户子标识，例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址，例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 预支付交易会话标识，例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** {@link preSignPartnerPayRedirect} 的应答 */
export interface PreSignPartnerPayRedirectResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
