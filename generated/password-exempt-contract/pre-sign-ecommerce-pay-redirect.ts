// Generated from specs/password-exempt-contract/pre-sign-ecommerce-pay-redirect.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignEcommercePayRedirect',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign',
  request: 'json',
  response: 'json',
}

/**
 * 电商收付通模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for an ecommerce platform
 *
 * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
 */
export function preSignEcommercePayRedirect(
  wxpay: WechatPay,
  request: PreSignEcommercePayRedirectRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignEcommercePayRedirectResponse>> {
  return wxpay.call(operation, request, options)
}
preSignEcommercePayRedirect.operation = operation

/** {@link preSignEcommercePayRedirect} 的请求 */
export interface PreSignEcommercePayRedirectRequest {
  json: PreSignEcommercePayRedirectJson
}

/** 请求包体 */
export interface PreSignEcommercePayRedirectJson {
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

/** {@link preSignEcommercePayRedirect} 的应答 */
export interface PreSignEcommercePayRedirectResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
