// Generated from specs/compliance/query-inactive-merchant-verification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryInactiveMerchantVerification',
  method: 'GET',
  path: '/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}',
  response: 'json',
  repeats: ['sub_mchid', 'verification_id'],
}

/**
 * 查询不活跃商户身份核实结果 · Query the result of an inactive sub-merchant's identity check
 *
 * `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
 */
export function queryInactiveMerchantVerification(
  wxpay: WechatPay,
  request: QueryInactiveMerchantVerificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryInactiveMerchantVerificationResponse>> {
  return wxpay.call(operation, request, options)
}
queryInactiveMerchantVerification.operation = operation

/** {@link queryInactiveMerchantVerification} 的请求 */
export interface QueryInactiveMerchantVerificationRequest {
  /** 特约商户号，例：`1900009231` */
  sub_mchid: string
  /** 核实单号，例：`28011678863778000000123124312` */
  verification_id: string
}

/** {@link queryInactiveMerchantVerification} 的应答 */
export interface QueryInactiveMerchantVerificationResponse {
  /** 特约商户号，例：`1900009231` */
  sub_mchid: string
  /** 核实单号，例：`28011678863778000000123124312` */
  verification_id: string
  /** 核实单状态，例：`PROCESSING` */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因，例：`MATERIALS_ABNORMAL` */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 完成时间 */
  finish_time?: string
}
