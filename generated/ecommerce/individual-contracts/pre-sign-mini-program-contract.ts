// Generated from specs/ecommerce/individual-contracts/pre-sign-mini-program-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignMiniProgramContract',
  method: 'POST',
  path: '/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program',
  request: 'json',
  response: 'json',
}

/**
 * 小程序场景预签约 · Pre-sign an individual payee's contract in a mini program
 *
 * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020023636
 */
export function preSignMiniProgramContract(
  wxpay: WechatPay,
  request: PreSignMiniProgramContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignMiniProgramContractResponse>> {
  return wxpay.call(operation, request, options)
}
preSignMiniProgramContract.operation = operation

/** {@link preSignMiniProgramContract} 的请求 */
export interface PreSignMiniProgramContractRequest {
  json: PreSignMiniProgramContractJson
}

/** 请求包体 */
export interface PreSignMiniProgramContractJson {
  /** 签约和付款的AppID，例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号，例：`APPLYMENT_00000000001` */
  out_contract_code: string
  /** 个人收款方的OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** {@link preSignMiniProgramContract} 的应答 */
export interface PreSignMiniProgramContractResponse {
  /**
   * 预签约id，例：`1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a`
   */
  pre_entrustweb_id: string
}
