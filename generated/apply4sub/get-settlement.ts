// Generated from specs/apply4sub/get-settlement.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getSettlement',
  method: 'GET',
  path: '/v3/apply4sub/sub_merchants/{sub_mchid}/settlement',
  response: 'json',
}

/**
 * 查询结算账户 · Query a sub-merchant's settlement bank account
 *
 * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761142
 */
export function getSettlement(
  wxpay: WechatPay,
  request: GetSettlementRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetSettlementResponse>> {
  return wxpay.call(operation, request, options)
}
getSettlement.operation = operation

/** {@link getSettlement} 的请求 */
export interface GetSettlementRequest {
  /** 特约商户/二级商户号，例：`1900006491` */
  sub_mchid: string
  query?: GetSettlementQuery
}

/** 查询参数 */
export interface GetSettlementQuery {
  /** 银行账号脱敏规则 */
  account_number_rule?: string
}

/** {@link getSettlement} 的应答 */
export interface GetSettlementResponse {
  /** 账户类型，例：`ACCOUNT_TYPE_BUSINESS` */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行，例：`工商银行` */
  account_bank: string
  /** 开户银行全称（含支行），例：`施秉县农村信用合作联社城关信用社` */
  bank_name?: string
  /** 开户银行联行号，例：`402713354941` */
  bank_branch_id?: string
  /** 银行账号，例：`62*************78` */
  account_number: string
  /** 验证结果，例：`VERIFY_SUCCESS` */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因，例：`用户姓名/证件/手机不匹配，请核对后重试` */
  verify_fail_reason?: string
}
