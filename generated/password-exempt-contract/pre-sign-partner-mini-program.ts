// Generated from specs/password-exempt-contract/pre-sign-partner-mini-program.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignPartnerMiniProgram',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program',
  request: 'json',
  response: 'json',
}

/**
 * 服务商模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for a service provider
 *
 * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` · 平台商户、服务商、从业机构（支付机构）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
 */
export function preSignPartnerMiniProgram(
  wxpay: WechatPay,
  request: PreSignPartnerMiniProgramRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignPartnerMiniProgramResponse>> {
  return wxpay.call(operation, request, options)
}
preSignPartnerMiniProgram.operation = operation

/** {@link preSignPartnerMiniProgram} 的请求 */
export interface PreSignPartnerMiniProgramRequest {
  json: PreSignPartnerMiniProgramJson
}

/** 请求包体 */
export interface PreSignPartnerMiniProgramJson {
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
}

/** {@link preSignPartnerMiniProgram} 的应答 */
export interface PreSignPartnerMiniProgramResponse {
  /** 预签约ID，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 跳转签约的小程序AppID，例：`wxbd687630cd02ce1d` */
  sign_mp_appid: string
  /** 跳转签约的小程序路径，例：`pages/PwdExemptContract/index` */
  sign_mp_path: string
}
