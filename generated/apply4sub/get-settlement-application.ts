// Generated from specs/apply4sub/get-settlement-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getSettlementApplication',
  method: 'GET',
  path: '/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}',
  response: 'json',
}

/**
 * 查询结算账户修改申请状态 · Query the status of a request to change a sub-merchant's settlement account
 *
 * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` · 普通服务商、电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761169
 */
export function getSettlementApplication(
  wxpay: WechatPay,
  request: GetSettlementApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetSettlementApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
getSettlementApplication.operation = operation

/** {@link getSettlementApplication} 的请求 */
export interface GetSettlementApplicationRequest {
  /** 特约商户/二级商户号，例：`1511101111` */
  sub_mchid: string
  /** 修改结算账户申请单号，例：`102329389XXXX` */
  application_no: string
  query?: GetSettlementApplicationQuery
}

/** 查询参数 */
export interface GetSettlementApplicationQuery {
  /** 银行账号展示规则，例：`ACCOUNT_NUMBER_RULE_MASK_V1` */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2'
}

/** {@link getSettlementApplication} 的应答 */
export interface GetSettlementApplicationResponse {
  /** 开户名称，例：`张*` */
  account_name: string
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
  /** 审核状态，例：`AUDIT_SUCCESS` */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {})
  /** 审核驳回原因，例：`银行卡户名或卡号有误` */
  verify_fail_reason?: string
  /** 审核结果更新时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  verify_finish_time?: string
}
