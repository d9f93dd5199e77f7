// Generated from specs/marketing/membercard-open/import-member-phone-number.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'importMemberPhoneNumber',
  method: 'POST',
  path: '/v3/marketing/membercard-open/phonenumber-member/import',
  request: 'json',
  response: 'empty',
  sensitive: { request: ['encrypted_phone_number'] },
}

/**
 * 导入加密手机号提醒会员领卡 · Import a member's encrypted phone number so WeChat prompts card pickup
 *
 * `POST /v3/marketing/membercard-open/phonenumber-member/import` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171998
 */
export function importMemberPhoneNumber(
  wxpay: WechatPay,
  request: ImportMemberPhoneNumberRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
importMemberPhoneNumber.operation = operation

/** {@link importMemberPhoneNumber} 的请求 */
export interface ImportMemberPhoneNumberRequest {
  json: ImportMemberPhoneNumberJson
}

/** 请求包体 */
export interface ImportMemberPhoneNumberJson {
  /** 会员信息 */
  member_information: ImportMemberPhoneNumberJsonMemberInformation
  /** 加密手机号，敏感信息，明文即可，由运行时加解密 */
  encrypted_phone_number: string
  /** 自定义场景值，例：`my_card_CARD` */
  outer_str?: string
}

/** 会员信息 */
export interface ImportMemberPhoneNumberJsonMemberInformation {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code，例：`478515832665` */
  code?: string
  /** 会员卡编号，例：`316510891298` */
  membership_number?: string
  /** 会员注册时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  registration_time: string | Date
}
