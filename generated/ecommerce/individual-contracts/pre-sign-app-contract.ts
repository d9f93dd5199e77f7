// Generated from specs/ecommerce/individual-contracts/pre-sign-app-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignAppContract',
  method: 'POST',
  path: '/v3/ecommerce/individual-contracts/pre-entrust-sign/app',
  request: 'json',
  response: 'json',
}

/**
 * APP场景预签约 · Pre-sign an individual payee's contract in a mobile app
 *
 * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015851472
 */
export function preSignAppContract(
  wxpay: WechatPay,
  request: PreSignAppContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreSignAppContractResponse>> {
  return wxpay.call(operation, request, options)
}
preSignAppContract.operation = operation

/** {@link preSignAppContract} 的请求 */
export interface PreSignAppContractRequest {
  json: PreSignAppContractJson
}

/** 请求包体 */
export interface PreSignAppContractJson {
  /** 签约和付款的AppID，例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号，例：`APPLYMENT_00000000001` */
  out_contract_code: string
}

/** {@link preSignAppContract} 的应答 */
export interface PreSignAppContractResponse {
  /**
   * 预签约id，例：`1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a`
   */
  pre_entrustweb_id: string
}
