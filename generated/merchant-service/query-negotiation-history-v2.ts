// Generated from specs/merchant-service/query-negotiation-history-v2.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'queryNegotiationHistoryV2',
  method: 'GET',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询投诉协商历史 · Page through the negotiation history of a complaint
 *
 * `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` · 服务商、渠道商、从业机构
 *
 * 所有分页：`for await (const item of items(queryNegotiationHistoryV2, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691802
 */
export function queryNegotiationHistoryV2(
  wxpay: WechatPay,
  request: QueryNegotiationHistoryV2Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryNegotiationHistoryV2Response>> {
  return wxpay.call(operation, request, options)
}
queryNegotiationHistoryV2.operation = operation

/** {@link queryNegotiationHistoryV2} 的请求 */
export interface QueryNegotiationHistoryV2Request {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  query?: QueryNegotiationHistoryV2Query
}

/** 查询参数 */
export interface QueryNegotiationHistoryV2Query {
  /** 分页大小，例：`50` */
  limit?: number
  /** 分页开始位置，例：`10` */
  offset?: number
}

/** {@link queryNegotiationHistoryV2} 的应答 */
export interface QueryNegotiationHistoryV2Response {
  /** 投诉协商历史 */
  data?: QueryNegotiationHistoryV2ResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置，例：`50` */
  offset: number
  /** 投诉协商历史总条数，例：`1000` */
  total_count?: number
}

/** 投诉协商历史 */
export interface QueryNegotiationHistoryV2ResponseData {
  /** 操作资料列表 */
  complaint_media_list?: QueryNegotiationHistoryV2ResponseComplaintMediaList
  /** 操作流水号，例：`300285320210322170000071077` */
  log_id: string
  /** 操作人，例：`投诉人` */
  operator: string
  /** 操作时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  operate_time: string
  /**
   * 操作类型，例：`USER_CREATE_COMPLAINT`
   * - `USER_CREATE_COMPLAINT` 用户提交投诉
   * - `USER_CONTINUE_COMPLAINT` 用户继续投诉
   * - `USER_RESPONSE` 用户留言
   * - `PLATFORM_RESPONSE` 平台留言
   * - `MERCHANT_RESPONSE` 商户留言
   * - `MERCHANT_CONFIRM_COMPLETE` 商户申请结单
   * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` 用户提交投诉系统通知
   * - `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE` 投诉单发起全额退款系统通知
   * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` 用户继续投诉系统通知
   * - `USER_REVOKE_COMPLAINT` 用户主动撤诉
   * - `USER_COMFIRM_COMPLAINT` 用户确认投诉解决
   * - `PLATFORM_HELP_APPLICATION` 平台催办
   * - `USER_APPLY_PLATFORM_HELP` 用户申请平台协助
   * - `MERCHANT_APPROVE_REFUND` 商户同意退款申请
   * - `MERCHANT_REFUSE_RERUND` 商户拒绝退款申请, 此时操作内容里展示拒绝原因
   * - `SERVICE_ORDER_CANCEL` 服务订单已取消
   * - `SERVICE_ORDER_COMPLETE` 服务订单已完成
   * - `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE` 投诉单发起部分退款系统通知
   * - `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE` 投诉单退款到账系统通知
   * - `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE` 投诉单受托退款系统通知
   * - `USER_APPLY_PLATFORM_SERVICE` 用户申请平台协助
   * - `USER_CANCEL_PLATFORM_SERVICE` 用户取消平台协助
   * - `PLATFORM_SERVICE_FINISHED` 客服结束平台协助
   * - `USER_CLICK_RESPONSE` 用户因点击产生留言
   */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'PLATFORM_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
    | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_COMFIRM_COMPLAINT'
    | 'PLATFORM_HELP_APPLICATION'
    | 'USER_APPLY_PLATFORM_HELP'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REFUSE_RERUND'
    | 'USER_SUBMIT_SATISFACTION'
    | 'SERVICE_ORDER_CANCEL'
    | 'SERVICE_ORDER_COMPLETE'
    | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
    | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
    | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
    | 'USER_APPLY_PLATFORM_SERVICE'
    | 'USER_CANCEL_PLATFORM_SERVICE'
    | 'PLATFORM_SERVICE_FINISHED'
    | 'USER_CLICK_RESPONSE'
    | (string & {})
  /** 操作内容，例：`已与用户电话沟通解决` */
  operate_details?: string
  image_list?: string[]
  /** 用户申请平台协助原因，例：`商家响应不及时` */
  user_appy_platform_service_reason?: string
  /** 用户申请平台协助原因描述，例：`一周前就提交咨询了，到现在商家还没理我` */
  user_appy_platform_service_reason_description?: string
  /** 普通消息内容 */
  normal_message?: QueryNegotiationHistoryV2ResponseDataNormalMessage
  /** 用户点击回复消息 */
  click_message?: QueryNegotiationHistoryV2ResponseDataClickMessage
}

/** 操作资料列表 */
export interface QueryNegotiationHistoryV2ResponseComplaintMediaList {
  /** 媒体文件业务类型，例：`USER_COMPLAINT_IMAGE` */
  media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  media_url?: string[]
}

/** 普通消息内容 */
export interface QueryNegotiationHistoryV2ResponseDataNormalMessage {
  /** 消息内容 */
  blocks?: QueryNegotiationHistoryV2ResponseBlocks[]
  /** 发送者身份类别，例：`UNKNOWN` */
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {})
  /** 自定义透传信息，例：`example_custom_data` */
  custom_data?: string
}

/** 消息内容 */
export interface QueryNegotiationHistoryV2ResponseBlocks {
  /** 消息块类型，例：`TEXT` */
  type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {})
  /** 文本 */
  text?: QueryNegotiationHistoryV2ResponseBlocksText
  /** 图片 */
  image?: QueryNegotiationHistoryV2ResponseBlocksImage
  /** 链接 */
  link?: QueryNegotiationHistoryV2ResponseBlocksLink
  /** FAQ列表 */
  faq_list?: QueryNegotiationHistoryV2ResponseBlocksFaqList
  /** 按钮 */
  button?: QueryNegotiationHistoryV2ResponseBlocksButton
  /** 按钮组 */
  button_group?: QueryNegotiationHistoryV2ResponseBlocksButtonGroup
}

/** 文本 */
export interface QueryNegotiationHistoryV2ResponseBlocksText {
  /** 文本，例：`example_text` */
  text?: string
  /** 文本颜色，例：`DEFAULT` */
  color?: 'DEFAULT' | 'SECONDARY' | (string & {})
  /** 是否粗体 */
  is_bold?: boolean
}

/** 图片 */
export interface QueryNegotiationHistoryV2ResponseBlocksImage {
  /** 媒体ID，图片上传接口返回的 media_id，例：`example_media_id` */
  media_id?: string
  /** 图片样式类型，例：`IMAGE_STYLE_TYPE_NARROW` */
  image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {})
}

/** 链接 */
export interface QueryNegotiationHistoryV2ResponseBlocksLink {
  /** 文本，例：`example_text` */
  text?: string
  /** 动作 */
  action?: QueryNegotiationHistoryV2ResponseBlocksLinkAction
  /** 失效配置 */
  invalid_info?: QueryNegotiationHistoryV2ResponseLinkInvalidInfo
}

/** 动作 */
export interface QueryNegotiationHistoryV2ResponseBlocksLinkAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
    | (string & {})
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: QueryNegotiationHistoryV2ResponseMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: QueryNegotiationHistoryV2ResponseActionMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface QueryNegotiationHistoryV2ResponseMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path: string
  /** 跳转小程序页面名称，例：`example_text` */
  text: string
}

/** 回复消息内容 */
export interface QueryNegotiationHistoryV2ResponseActionMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 失效配置 */
export interface QueryNegotiationHistoryV2ResponseLinkInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** FAQ列表 */
export interface QueryNegotiationHistoryV2ResponseBlocksFaqList {
  /** FAQ列表 */
  faqs?: QueryNegotiationHistoryV2ResponseBlocksFaqListFaqs[]
}

/** FAQ列表 */
export interface QueryNegotiationHistoryV2ResponseBlocksFaqListFaqs {
  /** faq的id，例：`example_faq_id` */
  faq_id?: string
  /** faq内容，例：`example_faq_title` */
  faq_title?: string
  /** 动作 */
  action?: QueryNegotiationHistoryV2ResponseFaqListFaqsAction
}

/** 动作 */
export interface QueryNegotiationHistoryV2ResponseFaqListFaqsAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
    | (string & {})
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: QueryNegotiationHistoryV2ResponseFaqsMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: QueryNegotiationHistoryV2ResponseMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface QueryNegotiationHistoryV2ResponseFaqsMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path: string
  /** 跳转小程序页面名称，例：`example_text` */
  text: string
}

/** 回复消息内容 */
export interface QueryNegotiationHistoryV2ResponseMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 按钮 */
export interface QueryNegotiationHistoryV2ResponseBlocksButton {
  /** 文本，例：`example_text` */
  text?: string
  /** 动作 */
  action?: QueryNegotiationHistoryV2ResponseButtonAction
  /** 失效配置 */
  invalid_info?: QueryNegotiationHistoryV2ResponseButtonInvalidInfo
}

/** 动作 */
export interface QueryNegotiationHistoryV2ResponseButtonAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
    | (string & {})
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: QueryNegotiationHistoryV2ResponseButtonMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: QueryNegotiationHistoryV2ResponseButtonMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface QueryNegotiationHistoryV2ResponseButtonMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path: string
  /** 跳转小程序页面名称，例：`example_text` */
  text: string
}

/** 回复消息内容 */
export interface QueryNegotiationHistoryV2ResponseButtonMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 失效配置 */
export interface QueryNegotiationHistoryV2ResponseButtonInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** 按钮组 */
export interface QueryNegotiationHistoryV2ResponseBlocksButtonGroup {
  /** 按钮组 */
  buttons?: QueryNegotiationHistoryV2ResponseButtons[]
  /** 按钮布局方式，例：`LAYOUT_HORIZONTAL` */
  button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {})
  /** 失效配置 */
  invalid_info?: QueryNegotiationHistoryV2ResponseButtonGroupInvalidInfo
}

/** 按钮组 */
export interface QueryNegotiationHistoryV2ResponseButtons {
  /** 文本，例：`example_text` */
  text?: string
  /** 动作 */
  action?: QueryNegotiationHistoryV2ResponseButtonsAction
  /** 失效配置 */
  invalid_info?: QueryNegotiationHistoryV2ResponseInvalidInfo
}

/** 动作 */
export interface QueryNegotiationHistoryV2ResponseButtonsAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
    | (string & {})
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: QueryNegotiationHistoryV2ResponseButtonsMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: QueryNegotiationHistoryV2ResponseButtonsMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface QueryNegotiationHistoryV2ResponseButtonsMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path: string
  /** 跳转小程序页面名称，例：`example_text` */
  text: string
}

/** 回复消息内容 */
export interface QueryNegotiationHistoryV2ResponseButtonsMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 失效配置 */
export interface QueryNegotiationHistoryV2ResponseInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** 失效配置 */
export interface QueryNegotiationHistoryV2ResponseButtonGroupInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** 用户点击回复消息 */
export interface QueryNegotiationHistoryV2ResponseDataClickMessage {
  /** 回复的消息内容 */
  message_content?: Record<string, unknown>
  /** 动作id，例：`example_action_id` */
  action_id?: string
  /** 被点击的操作流水号，例：`example_clicked_log_id` */
  clicked_log_id?: string
}
