// Generated from specs/ecommerce/combine-papay/pre-sign-mini-program-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignMiniProgramContract',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program',
  request: 'json',
  response: 'json',
}

/**
 * 小程序方式预签约 · Pre-sign a deduction contract to be signed from a mini program
 *
 * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017177322
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
  /** 商户APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣协议模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 回调通知地址，例：`https://yourapp.com/notify` */
  notify_url: string
}

/** {@link preSignMiniProgramContract} 的应答 */
export interface PreSignMiniProgramContractResponse {
  /** 预签约ID，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 委托代扣协议模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
