// Generated from specs/ecommerce/combine-papay/query-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContract',
  method: 'GET',
  path: '/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['plan_id', 'out_contract_code'],
}

/**
 * 通过商户协议号查询协议 · Query a deduction contract by plan ID and the merchant's contract code
 *
 * `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012884060
 */
export function queryContract(
  wxpay: WechatPay,
  request: QueryContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractResponse>> {
  return wxpay.call(operation, request, options)
}
queryContract.operation = operation

/** {@link queryContract} 的请求 */
export interface QueryContractRequest {
  /** 委托代扣协议模板Id，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** {@link queryContract} 的应答 */
export interface QueryContractResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 委托代扣协议Id，例：`123124412412423431` */
  contract_id: string
  /** 商户APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣协议模板Id，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 委托代扣协议状态，例：`SIGNED` */
  contract_state: string
  /** 协议签署时间，RFC 3339，例：`2020-09-10T13:29:35.120+08:00` */
  contract_signed_time: string
  /** 协议到期时间，RFC 3339，例：`2021-09-10T13:29:35.120+08:00` */
  contract_expired_time: string
  /** 协议解约信息 */
  contract_terminate_info?: QueryContractResponseContractTerminateInfo
  /** 用户openid，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
}

/** 协议解约信息 */
export interface QueryContractResponseContractTerminateInfo {
  /** 协议解约方式，例：`MCH_API_TERMINATE` */
  contract_termination_mode: string
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35.120+08:00` */
  contract_terminated_time: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark: string
}
