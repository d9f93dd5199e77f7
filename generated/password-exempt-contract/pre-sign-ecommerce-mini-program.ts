// Generated from specs/password-exempt-contract/pre-sign-ecommerce-mini-program.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignEcommerceMiniProgram',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program',
  request: 'json',
  response: 'json',
}

/**
 * 电商收付通模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for an ecommerce platform
 *
 * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
 */
export function preSignEcommerceMiniProgram(
  wxpay: WechatPay,
  request: PreSignEcommerceMiniProgramRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignEcommerceMiniProgramResponse>> {
  return wxpay.call(operation, request, options)
}
preSignEcommerceMiniProgram.operation = operation

/** {@link preSignEcommerceMiniProgram} 的请求 */
export interface PreSignEcommerceMiniProgramRequest {
  json: PreSignEcommerceMiniProgramJson
}

/** 请求包体 */
export interface PreSignEcommerceMiniProgramJson {
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
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** {@link preSignEcommerceMiniProgram} 的应答 */
export interface PreSignEcommerceMiniProgramResponse {
  /** 预签约ID，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 跳转签约的小程序AppID，例：`wxbd687630cd02ce1d` */
  sign_mp_appid: string
  /** 跳转签约的小程序路径，例：`pages/PwdExemptContract/index` */
  sign_mp_path: string
}
