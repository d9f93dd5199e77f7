// Generated from specs/realname/verify-real-name.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'verifyRealName',
  method: 'GET',
  path: '/v3/realname/verify',
  response: 'json',
  sensitive: { query: ['encrypted_credential_id', 'encrypted_name'] },
}

/**
 * 实名信息校验 · Check that a name and ID number match the payer's real-name record
 *
 * `GET /v3/realname/verify` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
 */
export function verifyRealName(
  wxpay: WechatPay,
  request: VerifyRealNameRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<VerifyRealNameResponse>> {
  return wxpay.call(operation, request, options)
}
verifyRealName.operation = operation

/** {@link verifyRealName} 的请求 */
export interface VerifyRealNameRequest {
  query: VerifyRealNameQuery
}

/** 查询参数 */
export interface VerifyRealNameQuery {
  /** 下单用户账户的证件类型，例：`1` */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
  /** 下单用户证件号，敏感信息，明文即可，由运行时加解密 */
  encrypted_credential_id: string
  /** 下单用户姓名，敏感信息，明文即可，由运行时加解密 */
  encrypted_name: string
  /** 微信支付交易单号，例：`442100010320250122523549415021` */
  wxp_trade_no: string
}

/** {@link verifyRealName} 的应答 */
export interface VerifyRealNameResponse {
  /** 实名比对结果，例：`0` */
  verify_result: 0 | 1 | (number & {})
  /** 错误信息，例：`realname verify succ` */
  err_message?: string
}
