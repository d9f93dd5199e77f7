// Generated from specs/ecommerce/combine-papay/pre-sign-app-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preSignAppContract',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/contracts/pre-entrust-sign',
  request: 'json',
  response: 'json',
}

/**
 * APP方式预签约 · Pre-sign a deduction contract to be signed from a mobile app
 *
 * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881608
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
  /** 商户APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣协议模板Id，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 回调通知地址，例：`https://yourapp.com/notify` */
  notify_url: string
  /** 返回app标识 */
  return_app?: boolean
  /** 商户数据包，例：`example_attach` */
  attach?: string
}

/** {@link preSignAppContract} 的应答 */
export interface PreSignAppContractResponse {
  /** 预签约Id，例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 委托代扣协议模板Id，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
