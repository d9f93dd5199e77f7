// Generated from specs/compliance/create-inactive-merchant-verification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createInactiveMerchantVerification',
  method: 'POST',
  path: '/v3/compliance/inactive-merchant-identity-verification/merchants',
  request: 'json',
  response: 'json',
}

/**
 * 发起不活跃商户身份核实 · Start an identity check for an inactive sub-merchant
 *
 * `POST /v3/compliance/inactive-merchant-identity-verification/merchants` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
 */
export function createInactiveMerchantVerification(
  wxpay: WechatPay,
  request: CreateInactiveMerchantVerificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateInactiveMerchantVerificationResponse>> {
  return wxpay.call(operation, request, options)
}
createInactiveMerchantVerification.operation = operation

/** {@link createInactiveMerchantVerification} 的请求 */
export interface CreateInactiveMerchantVerificationRequest {
  json: CreateInactiveMerchantVerificationJson
}

/** 请求包体 */
export interface CreateInactiveMerchantVerificationJson {
  /** 特约商户号，例：`1900009231` */
  sub_mchid: string
}

/** {@link createInactiveMerchantVerification} 的应答 */
export interface CreateInactiveMerchantVerificationResponse {
  /** 核实单号，例：`28011678863778000000123124312` */
  verification_id: string
}
