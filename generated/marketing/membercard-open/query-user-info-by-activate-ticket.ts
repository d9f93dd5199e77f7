// Generated from specs/marketing/membercard-open/query-user-info-by-activate-ticket.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { MemberCardUserInformationCommonField } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryUserInfoByActivateTicket',
  method: 'GET',
  path: '/v3/marketing/membercard-open/activate-informations/{activate_ticket}',
  response: 'json',
}

/**
 * 获取用户信息（跳转型激活） · Get what a user filled in during redirect activation, by activation ticket
 *
 * `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012727881
 */
export function queryUserInfoByActivateTicket(
  wxpay: WechatPay,
  request: QueryUserInfoByActivateTicketRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserInfoByActivateTicketResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserInfoByActivateTicket.operation = operation

/** {@link queryUserInfoByActivateTicket} 的请求 */
export interface QueryUserInfoByActivateTicketRequest {
  /** 激活ticket，例：`abcdefg` */
  activate_ticket: string
}

/** {@link queryUserInfoByActivateTicket} 的应答 */
export interface QueryUserInfoByActivateTicketResponse {
  /** 微信昵称，例：`周星星` */
  nickname?: string
  /** 微信头像url，例：`https://xxx.jpg` */
  head_image_url?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: QueryUserInfoByActivateTicketResponseUserInformation
}

/** 用户开卡时填写的个人信息 */
export interface QueryUserInfoByActivateTicketResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: QueryUserInfoByActivateTicketResponseCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: QueryUserInfoByActivateTicketResponseCustomFieldList[]
}

/** 平台提供的通用开卡信息字段 */
export interface QueryUserInfoByActivateTicketResponseCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?: MemberCardUserInformationCommonField | (string & {})
  /** 用户开卡时填写的个人信息，例：`深圳` */
  value?: string
}

/** 商户自定义的开卡信息字段 */
export interface QueryUserInfoByActivateTicketResponseCustomFieldList {
  /** 字段名称，例：`喜欢的运动` */
  name?: string
  /** 字段值，例：`篮球` */
  value?: string
  /** 字段值，例：`["篮球","足球","羽毛球"]` */
  value_list?: string[]
}
