// Generated from specs/marketing/membercard-open/decrypt-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'decryptCode',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards/{card_id}/decrypt-code',
  response: 'json',
}

/**
 * 加密code解码（跳转型激活） · Decrypt the member card code received in the redirect activation flow
 *
 * `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012727758
 */
export function decryptCode(
  wxpay: WechatPay,
  request: DecryptCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DecryptCodeResponse>> {
  return wxpay.call(operation, request, options)
}
decryptCode.operation = operation

/** {@link decryptCode} 的请求 */
export interface DecryptCodeRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  query: DecryptCodeQuery
}

/** 查询参数 */
export interface DecryptCodeQuery {
  /** 加密code，例：`XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE` */
  encrypt_code: string
}

/** {@link decryptCode} 的应答 */
export interface DecryptCodeResponse {
  /** 会员卡code，例：`751234212312` */
  code: string
}
