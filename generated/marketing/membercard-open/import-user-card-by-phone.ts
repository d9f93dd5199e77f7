// Generated from specs/marketing/membercard-open/import-user-card-by-phone.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'importUserCardByPhone',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import',
  request: 'json',
  response: 'json',
  sensitive: { request: ['encrypted_phone_number'] },
}

/**
 * 根据手机号导入用户会员卡 · Import an existing member's card by encrypted phone number
 *
 * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012727629
 */
export function importUserCardByPhone(
  wxpay: WechatPay,
  request: ImportUserCardByPhoneRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ImportUserCardByPhoneResponse>> {
  return wxpay.call(operation, request, options)
}
importUserCardByPhone.operation = operation

/** {@link importUserCardByPhone} 的请求 */
export interface ImportUserCardByPhoneRequest {
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: ImportUserCardByPhoneJson
}

/** 请求包体 */
export interface ImportUserCardByPhoneJson {
  /** 用户加密手机号，敏感信息，明文即可，由运行时加解密 */
  encrypted_phone_number: string
  /** 会员卡code，例：`478515832665` */
  code?: string
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
}

/** {@link importUserCardByPhone} 的应答 */
export interface ImportUserCardByPhoneResponse {
  /** 会员卡code，例：`478515832665` */
  code: string
}
