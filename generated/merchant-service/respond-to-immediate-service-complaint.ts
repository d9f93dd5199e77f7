// Generated from specs/merchant-service/respond-to-immediate-service-complaint.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'respondToImmediateServiceComplaint',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service',
  request: 'json',
  response: 'json',
}

/**
 * 回复需要即时服务的投诉单 · Reply to a complaint whose user asks for immediate service
 *
 * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017151726
 */
export function respondToImmediateServiceComplaint(
  wxpay: WechatPay,
  request: RespondToImmediateServiceComplaintRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RespondToImmediateServiceComplaintResponse>> {
  return wxpay.call(operation, request, options)
}
respondToImmediateServiceComplaint.operation = operation

/** {@link respondToImmediateServiceComplaint} 的请求 */
export interface RespondToImmediateServiceComplaintRequest {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  json: RespondToImmediateServiceComplaintJson
}

/** 请求包体 */
export interface RespondToImmediateServiceComplaintJson {
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid: string
  /** 消息内容 */
  message: RespondToImmediateServiceComplaintJsonMessage
  /** 幂等ID，例：`550e8400-e29b-41d4-a716-446655440000` */
  idempotent_id: string
}

/** 消息内容 */
export interface RespondToImmediateServiceComplaintJsonMessage {
  /** 消息内容 */
  blocks?: RespondToImmediateServiceComplaintJsonBlocks[]
  /** 发送者身份类别，例：`UNKNOWN` */
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE'
  /** 自定义透传信息，例：`example_custom_data` */
  custom_data?: string
}

/** 消息内容 */
export interface RespondToImmediateServiceComplaintJsonBlocks {
  /** 消息块类型，例：`TEXT` */
  type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP'
  /** 文本 */
  text?: RespondToImmediateServiceComplaintJsonBlocksText
  /** 图片 */
  image?: RespondToImmediateServiceComplaintJsonBlocksImage
  /** 链接 */
  link?: RespondToImmediateServiceComplaintJsonBlocksLink
  /** FAQ列表 */
  faq_list?: RespondToImmediateServiceComplaintJsonFaqList
  /** 按钮 */
  button?: RespondToImmediateServiceComplaintJsonBlocksButton
  /** 按钮组 */
  button_group?: RespondToImmediateServiceComplaintJsonButtonGroup
}

/** 文本 */
export interface RespondToImmediateServiceComplaintJsonBlocksText {
  /** 文本，例：`example_text` */
  text?: string
  /** 文本颜色，例：`DEFAULT` */
  color?: 'DEFAULT' | 'SECONDARY'
  /** 是否粗体 */
  is_bold?: boolean
}

/** 图片 */
export interface RespondToImmediateServiceComplaintJsonBlocksImage {
  /** 媒体ID，图片上传接口返回的 media_id，例：`example_media_id` */
  media_id?: string
  /** 图片样式类型，例：`IMAGE_STYLE_TYPE_NARROW` */
  image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE'
}

/** 链接 */
export interface RespondToImmediateServiceComplaintJsonBlocksLink {
  /** 文本，例：`example_text` */
  text?: string
  /** 动作 */
  action?: RespondToImmediateServiceComplaintJsonLinkAction
  /** 失效配置 */
  invalid_info?: RespondToImmediateServiceComplaintJsonInvalidInfo
}

/** 动作 */
export interface RespondToImmediateServiceComplaintJsonLinkAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: RespondToImmediateServiceComplaintJsonMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: RespondToImmediateServiceComplaintJsonMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface RespondToImmediateServiceComplaintJsonMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path?: string
  /** 跳转小程序页面名称，例：`example_text` */
  text?: string
}

/** 回复消息内容 */
export interface RespondToImmediateServiceComplaintJsonMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 失效配置 */
export interface RespondToImmediateServiceComplaintJsonInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string | Date
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** FAQ列表 */
export interface RespondToImmediateServiceComplaintJsonFaqList {
  /** FAQ列表 */
  faqs?: RespondToImmediateServiceComplaintJsonFaqListFaqs[]
}

/** FAQ列表 */
export interface RespondToImmediateServiceComplaintJsonFaqListFaqs {
  /** faq的id，例：`example_faq_id` */
  faq_id?: string
  /** faq内容，例：`example_faq_title` */
  faq_title?: string
  /** 动作 */
  action?: RespondToImmediateServiceComplaintJsonFaqsAction
}

/** 动作 */
export interface RespondToImmediateServiceComplaintJsonFaqsAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: RespondToImmediateServiceComplaintJsonFaqsMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: RespondToImmediateServiceComplaintJsonFaqsMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface RespondToImmediateServiceComplaintJsonFaqsMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path?: string
  /** 跳转小程序页面名称，例：`example_text` */
  text?: string
}

/** 回复消息内容 */
export interface RespondToImmediateServiceComplaintJsonFaqsMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 按钮 */
export interface RespondToImmediateServiceComplaintJsonBlocksButton {
  /** 文本，例：`example_text` */
  text?: string
  /** 动作 */
  action?: RespondToImmediateServiceComplaintJsonButtonAction
  /** 失效配置 */
  invalid_info?: RespondToImmediateServiceComplaintJsonButtonInvalidInfo
}

/** 动作 */
export interface RespondToImmediateServiceComplaintJsonButtonAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: RespondToImmediateServiceComplaintJsonButtonMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: RespondToImmediateServiceComplaintJsonButtonMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface RespondToImmediateServiceComplaintJsonButtonMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path?: string
  /** 跳转小程序页面名称，例：`example_text` */
  text?: string
}

/** 回复消息内容 */
export interface RespondToImmediateServiceComplaintJsonButtonMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 失效配置 */
export interface RespondToImmediateServiceComplaintJsonButtonInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string | Date
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** 按钮组 */
export interface RespondToImmediateServiceComplaintJsonButtonGroup {
  /** 按钮组 */
  buttons?: RespondToImmediateServiceComplaintJsonButtons[]
  /** 按钮布局方式，例：`LAYOUT_HORIZONTAL` */
  button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'
  /** 失效配置 */
  invalid_info?: RespondToImmediateServiceComplaintJsonButtonGroupInvalidInfo
}

/** 按钮组 */
export interface RespondToImmediateServiceComplaintJsonButtons {
  /** 文本，例：`example_text` */
  text?: string
  /** 动作 */
  action?: RespondToImmediateServiceComplaintJsonAction
  /** 失效配置 */
  invalid_info?: RespondToImmediateServiceComplaintJsonButtonsInvalidInfo
}

/** 动作 */
export interface RespondToImmediateServiceComplaintJsonAction {
  /** 动作类型，例：`ACTION_TYPE_SEND_MESSAGE` */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接，例：`example_jump_url` */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: RespondToImmediateServiceComplaintJsonButtonsMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: RespondToImmediateServiceComplaintJsonButtonsMessageInfo
  /** 动作id，例：`example_action_id` */
  action_id?: string
}

/** 跳转小程序信息 */
export interface RespondToImmediateServiceComplaintJsonButtonsMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path?: string
  /** 跳转小程序页面名称，例：`example_text` */
  text?: string
}

/** 回复消息内容 */
export interface RespondToImmediateServiceComplaintJsonButtonsMessageInfo {
  /** 回复的消息内容，例：`example_content` */
  content: string
  /** 自定义透传字段，例：`example_custom_data` */
  custom_data?: string
}

/** 失效配置 */
export interface RespondToImmediateServiceComplaintJsonButtonsInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string | Date
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** 失效配置 */
export interface RespondToImmediateServiceComplaintJsonButtonGroupInvalidInfo {
  /** 过期时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  expired_time?: string | Date
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

/** {@link respondToImmediateServiceComplaint} 的应答 */
export interface RespondToImmediateServiceComplaintResponse {
  /** 操作流水号，例：`300285320210322170000071077` */
  log_id?: string
}
