// Generated from specs/password-exempt-contract/pre-sign-pay-redirect.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignPayRedirect',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign',
  request: 'json',
  response: 'json',
}

/**
 * 直连商户模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for a direct merchant
 *
 * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
 */
export function preSignPayRedirect(
  wxpay: WechatPay,
  request: PreSignPayRedirectRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignPayRedirectResponse>> {
  return wxpay.call(operation, request, options)
}
preSignPayRedirect.operation = operation

/** {@link preSignPayRedirect} 的请求 */
export interface PreSignPayRedirectRequest {
  json: PreSignPayRedirectJson
}

/** 请求包体 */
export interface PreSignPayRedirectJson {
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
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
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** {@link preSignPayRedirect} 的应答 */
export interface PreSignPayRedirectResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
