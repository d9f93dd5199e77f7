// Generated from specs/password-exempt-contract/pre-sign-mini-program.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignMiniProgram',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program',
  request: 'json',
  response: 'json',
}

/**
 * 直连商户模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for a direct merchant
 *
 * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
 */
export function preSignMiniProgram(
  wxpay: WechatPay,
  request: PreSignMiniProgramRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignMiniProgramResponse>> {
  return wxpay.call(operation, request, options)
}
preSignMiniProgram.operation = operation

/** {@link preSignMiniProgram} 的请求 */
export interface PreSignMiniProgramRequest {
  json: PreSignMiniProgramJson
}

/** 请求包体 */
export interface PreSignMiniProgramJson {
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

/** {@link preSignMiniProgram} 的应答 */
export interface PreSignMiniProgramResponse {
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
