// Generated from specs/security/echo-message.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'echoMessage',
  method: 'POST',
  path: '/v3/security/echo',
  request: 'json',
  response: 'json',
  sensitive: { request: ['encrypted_echo_message'], response: ['encrypted_echo_message'] },
}

/**
 * 商户签名验签／加解密测试 · Echo plain and encrypted text to test your signing and encryption setup
 *
 * `POST /v3/security/echo` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015139289
 */
export function echoMessage(
  wxpay: WechatPay,
  request: EchoMessageRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<EchoMessageResponse>> {
  return wxpay.call(operation, request, options)
}
echoMessage.operation = operation

/** {@link echoMessage} 的请求 */
export interface EchoMessageRequest {
  json: EchoMessageJson
}

/** 请求包体 */
export interface EchoMessageJson {
  /** 商户回调地址，例：`https://www.weixin.qq.com/v3/test` */
  notify_url?: string
  /** 回显信息，例：`hello` */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段，敏感信息，明文即可，由运行时加解密 */
  encrypted_echo_message?: string
}

/** {@link echoMessage} 的应答 */
export interface EchoMessageResponse {
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段，敏感信息，明文即可，由运行时加解密 */
  encrypted_echo_message?: string
}
