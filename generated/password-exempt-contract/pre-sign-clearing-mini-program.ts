// Generated from specs/password-exempt-contract/pre-sign-clearing-mini-program.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignClearingMiniProgram',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program',
  request: 'json',
  response: 'json',
}

/**
 * 清算机构模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for a clearing institution
 *
 * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` · 从业机构（支付机构）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471282
 */
export function preSignClearingMiniProgram(
  wxpay: WechatPay,
  request: PreSignClearingMiniProgramRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignClearingMiniProgramResponse>> {
  return wxpay.call(operation, request, options)
}
preSignClearingMiniProgram.operation = operation

/** {@link preSignClearingMiniProgram} 的请求 */
export interface PreSignClearingMiniProgramRequest {
  json: PreSignClearingMiniProgramJson
}

/** 请求包体 */
export interface PreSignClearingMiniProgramJson {
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID，例：`wxd678efh567hg6787` */
  sub_appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址，例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** {@link preSignClearingMiniProgram} 的应答 */
export interface PreSignClearingMiniProgramResponse {
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
