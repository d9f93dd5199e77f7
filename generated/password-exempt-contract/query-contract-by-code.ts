// Generated from specs/password-exempt-contract/query-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByCode',
  method: 'GET',
  path: '/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code', 'service_id'],
}

/**
 * 商户通过商户协议号查询协议 · Look up a password-free contract by merchant contract code
 *
 * `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715321
 */
export function queryContractByCode(
  wxpay: WechatPay,
  request: QueryContractByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryContractByCode.operation = operation

/** {@link queryContractByCode} 的请求 */
export interface QueryContractByCodeRequest {
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
}

/** {@link queryContractByCode} 的应答 */
export interface QueryContractByCodeResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 免密支付协议ID，例：`123124412412423431` */
  contract_id: string
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 用户标识，例：`wxd678efh567hg6787` */
  openid: string
  /** 子商户AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 用户标识，例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account?: string
  /** 委托代扣协议状态，例：`SIGNED` */
  contract_state: string
  /** 协议签署时间，RFC 3339，例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time: string
  /** 协议解约信息 */
  contract_terminate_info?: QueryContractByCodeResponseContractTerminateInfo
}

/** 协议解约信息 */
export interface QueryContractByCodeResponseContractTerminateInfo {
  /** 协议解约方式，例：`USER_TERMINATE` */
  contract_termination_mode: string
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time?: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark?: string
}
