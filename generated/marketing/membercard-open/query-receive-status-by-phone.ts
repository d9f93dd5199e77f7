// Generated from specs/marketing/membercard-open/query-receive-status-by-phone.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { MemberCardReceiveStatus } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryReceiveStatusByPhone',
  method: 'GET',
  path: '/v3/marketing/membercard-open/phonenumber-member/search',
  response: 'json',
  sensitive: { query: ['encrypted_phone_number'] },
}

/**
 * 通过加密手机号查询会员领卡状态 · Check by encrypted phone number whether a member has claimed the card
 *
 * `GET /v3/marketing/membercard-open/phonenumber-member/search` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017172062
 */
export function queryReceiveStatusByPhone(
  wxpay: WechatPay,
  request: QueryReceiveStatusByPhoneRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryReceiveStatusByPhoneResponse>> {
  return wxpay.call(operation, request, options)
}
queryReceiveStatusByPhone.operation = operation

/** {@link queryReceiveStatusByPhone} 的请求 */
export interface QueryReceiveStatusByPhoneRequest {
  query: QueryReceiveStatusByPhoneQuery
}

/** 查询参数 */
export interface QueryReceiveStatusByPhoneQuery {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 加密手机号，敏感信息，明文即可，由运行时加解密 */
  encrypted_phone_number: string
}

/** {@link queryReceiveStatusByPhone} 的应答 */
export interface QueryReceiveStatusByPhoneResponse {
  /** 用户领取状态 */
  receive_status: MemberCardReceiveStatus | (string & {})
  /** 用户会员卡信息 */
  user_card_information?: QueryReceiveStatusByPhoneResponseUserCardInformation
}

/** 用户会员卡信息 */
export interface QueryReceiveStatusByPhoneResponseUserCardInformation {
  /** 会员卡code，例：`478515832665` */
  code: string
  /** 用户标识，例：`oHdb05U3pYMGsKSVAHN8AhIGhJaA` */
  openid: string
  /** 用户标识，例：`oHdb05U3p11ahKSVAHN8AhIGhJaA` */
  unionid?: string
  /** 会员卡领取时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  receive_time: string
  /** 品牌appid，例：`wx0c44f7dee34b04d1` */
  card_appid: string
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}
