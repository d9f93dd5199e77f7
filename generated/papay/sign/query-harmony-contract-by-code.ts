// Generated from specs/papay/sign/query-harmony-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryHarmonyContractByCode',
  method: 'GET',
  path: '/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code', 'plan_id'],
}

/**
 * 通过商户协议号查询委托代扣签约协议 · Look up a HarmonyOS entrusted payment contract by merchant contract code
 *
 * `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013844122
 */
export function queryHarmonyContractByCode(
  wxpay: WechatPay,
  request: QueryHarmonyContractByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryHarmonyContractByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryHarmonyContractByCode.operation = operation

/** {@link queryHarmonyContractByCode} 的请求 */
export interface QueryHarmonyContractByCodeRequest {
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
}

/** {@link queryHarmonyContractByCode} 的应答 */
export interface QueryHarmonyContractByCodeResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 委托代扣协议状态，例：`SIGNED` */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {})
  /** 协议签署时间，RFC 3339，例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间，RFC 3339，例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: QueryHarmonyContractByCodeResponseContractTerminateInfo
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码，例：`example_mask_wxid` */
  mask_wxid?: string
}

/** 协议解约信息 */
export interface QueryHarmonyContractByCodeResponseContractTerminateInfo {
  /**
   * 协议解约方式，例：`USER_TERMINATE`
   * - `USER_TERMINATE` 用户发起的解约
   * - `MCH_API_TERMINATE` 商户通过API发起的解约
   * - `WEPAY_WEB_TERMINATE` 商户在商户平台发起的解约
   * - `CUSTOMER_SERVICE_TERMINATE` 用户联系微信支付客服发起的解约
   * - `SYSTEM_TERMINATE` 微信支付系统主动发起的解约
   */
  contract_termination_mode:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark?: string
}
