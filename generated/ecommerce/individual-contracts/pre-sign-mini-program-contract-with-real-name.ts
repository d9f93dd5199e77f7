// Generated from specs/ecommerce/individual-contracts/pre-sign-mini-program-contract-with-real-name.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignMiniProgramContractWithRealName',
  method: 'POST',
  path: '/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program',
  request: 'json',
  response: 'json',
  sensitive: { request: ['real_name', 'cred_id'] },
}

/**
 * 小程序场景预签约（需要实名验证） · Pre-sign an individual payee's contract in a mini program, checking the real name
 *
 * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020023723
 */
export function preSignMiniProgramContractWithRealName(
  wxpay: WechatPay,
  request: PreSignMiniProgramContractWithRealNameRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignMiniProgramContractWithRealNameResponse>> {
  return wxpay.call(operation, request, options)
}
preSignMiniProgramContractWithRealName.operation = operation

/** {@link preSignMiniProgramContractWithRealName} 的请求 */
export interface PreSignMiniProgramContractWithRealNameRequest {
  json: PreSignMiniProgramContractWithRealNameJson
}

/** 请求包体 */
export interface PreSignMiniProgramContractWithRealNameJson {
  /** 签约和付款的AppID，例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号，例：`APPLYMENT_00000000001` */
  out_contract_code: string
  /** 个人收款方的OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 真实姓名，敏感信息，明文即可，由运行时加解密 */
  real_name: string
  /** 证件类型，例：`ID_CARD` */
  cred_type: 'ID_CARD'
  /** 件号码，敏感信息，明文即可，由运行时加解密 */
  cred_id: string
}

/** {@link preSignMiniProgramContractWithRealName} 的应答 */
export interface PreSignMiniProgramContractWithRealNameResponse {
  /**
   * 预签约id，例：`1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a`
   */
  pre_entrustweb_id: string
}
