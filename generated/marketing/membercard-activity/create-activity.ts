// Generated from specs/marketing/membercard-activity/create-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createActivity',
  method: 'POST',
  path: '/v3/marketing/membercard-activity/activities',
  request: 'json',
  response: 'json',
}

/**
 * 创建活动 · Create a gift activity for the holders of a member card
 *
 * `POST /v3/marketing/membercard-activity/activities` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012714463
 */
export function createActivity(
  wxpay: WechatPay,
  request: CreateActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateActivityResponse>> {
  return wxpay.call(operation, request, options)
}
createActivity.operation = operation

/** {@link createActivity} 的请求 */
export interface CreateActivityRequest {
  json: CreateActivityJson
}

/** 请求包体 */
export interface CreateActivityJson {
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 活动名称，例：`良品铺子回馈活动` */
  activity_name: string
  /** 活动类型，例：`NON_MEMBER_AFTERPAY` */
  activity_type:
    | 'NON_MEMBER_AFTERPAY'
    | 'MEMBER_AFTERPAY'
    | 'NON_MEMBER_MINIPROGRAM'
    | 'MEMBER_MINIPROGRAM'
  /** 活动开始时间，RFC 3339，例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string | Date
  /** 活动结束时间，RFC 3339，例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string | Date
  /** 发放时间段 */
  award_send_period?: CreateActivityJsonAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: CreateActivityJsonStockList[]
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?: CreateActivityJsonPayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: CreateActivityJsonMiniprogramActivitySetting
}

/** 发放时间段 */
export interface CreateActivityJsonAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: CreateActivityJsonAwardSendPeriodAwardSendTime[]
  /** 指定时间段 */
  award_send_day_time?: CreateActivityJsonAwardSendPeriodAwardSendDayTime[]
}

/** 指定时间 */
export interface CreateActivityJsonAwardSendPeriodAwardSendTime {
  /** 发放开始时间，RFC 3339，例：`2020-01-21T00:00:00.000+08:00` */
  begin_time: string | Date
  /** 发放结束时间，RFC 3339，例：`2020-01-27T00:00:00.000+08:00` */
  end_time: string | Date
}

/** 指定时间段 */
export interface CreateActivityJsonAwardSendPeriodAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: CreateActivityJsonAwardSendDayTimeBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: CreateActivityJsonAwardSendDayTimeEndDayTime
}

/** 每日发放开始时间 */
export interface CreateActivityJsonAwardSendDayTimeBeginDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 每日发放结束时间 */
export interface CreateActivityJsonAwardSendDayTimeEndDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 优惠券列表 */
export interface CreateActivityJsonStockList {
  /** 创建批次的商户号，例：`10000022` */
  stock_creator_mchid: string
  /** 券批次ID，例：`98065001` */
  stock_id: string
}

/** 支付后活动设置 */
export interface CreateActivityJsonPayActivitySetting {
  /** 商户logo，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url: string
  /** 支付结果页活动副标题，例：`湖南麻辣美食券` */
  activity_second_title: string
  /** 活动曝光商户号，例：`["10000022","10000023"]` */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: CreateActivityJsonActivateSetting
  /** 支付设置 */
  payment_setting?: CreateActivityJsonPayActivitySettingPaymentSetting
}

/** 激活方式设置 */
export interface CreateActivityJsonActivateSetting {
  /** 激活类型，例：`AUTO_ACTIVATE` */
  activate_type: string
  /** 跳转激活的url，例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: CreateActivityJsonActivateMiniprogram
}

/** 跳转激活的小程序 */
export interface CreateActivityJsonActivateMiniprogram {
  /** 跳转激活的appid，例：`wxea9c30a90fs8d3fe` */
  activate_appid: string
  /** 跳转激活的path，例：`pages/activate/activate` */
  activate_path: string
}

/** 支付设置 */
export interface CreateActivityJsonPayActivitySettingPaymentSetting {
  /** 支付模式 */
  payment_mode?: CreateActivityJsonPaymentSettingPaymentMode
  /** 指定银行的简称，例：`CFT` */
  limit_bank?: string
  /** 订单优惠标记，例：`["xxx","yyy"]` */
  goods_tags?: string[]
}

/** 支付模式 */
export interface CreateActivityJsonPaymentSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: string[]
}

/** 支付前会员活动设置 */
export interface CreateActivityJsonMiniprogramActivitySetting {
  /** 指定领取渠道，例：`["领取渠道1","领取渠道2"]` */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: CreateActivityJsonAwardJumpDeploy
}

/** 领奖页面跳转配置 */
export interface CreateActivityJsonAwardJumpDeploy {
  /** 小程序AppID，例：`wxc0b84a53ed8e8d29` */
  mini_program_appid?: string
  /** 小程序path，例：`mall/pages/List` */
  mini_program_path?: string
  /** 跳转按钮文案，例：`点击` */
  button_text?: string
}

/** {@link createActivity} 的应答 */
export interface CreateActivityResponse {
  /** 活动ID，例：`371067` */
  activity_id: string
  /** 活动的当前状态，例：`ONGOING` */
  activity_status?: string
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 活动名称，例：`良品铺子回馈活动` */
  activity_name?: string
  /** 活动类型，例：`NON_MEMBER_AFTERPAY` */
  activity_type?: string
  /** 活动开始时间，RFC 3339，例：`2020-01-20T13:29:35.120+08:00` */
  begin_time?: string
  /** 活动结束时间，RFC 3339，例：`2020-01-29T13:29:35.120+08:00` */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: CreateActivityResponseAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: CreateActivityResponseStockList[]
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: CreateActivityResponsePayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: CreateActivityResponseMiniprogramActivitySetting
}

/** 发放时间段 */
export interface CreateActivityResponseAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: CreateActivityResponseAwardSendPeriodAwardSendTime[]
  /** 指定时间段 */
  award_send_day_time?: CreateActivityResponseAwardSendDayTime[]
}

/** 指定时间 */
export interface CreateActivityResponseAwardSendPeriodAwardSendTime {
  /** 发放开始时间，RFC 3339，例：`2020-01-21T00:00:00.000+08:00` */
  begin_time: string
  /** 发放结束时间，RFC 3339，例：`2020-01-27T00:00:00.000+08:00` */
  end_time: string
}

/** 指定时间段 */
export interface CreateActivityResponseAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: CreateActivityResponseAwardSendDayTimeBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: CreateActivityResponseAwardSendDayTimeEndDayTime
}

/** 每日发放开始时间 */
export interface CreateActivityResponseAwardSendDayTimeBeginDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 每日发放结束时间 */
export interface CreateActivityResponseAwardSendDayTimeEndDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 优惠券列表 */
export interface CreateActivityResponseStockList {
  /** 创建批次的商户号，例：`10000022` */
  stock_creator_mchid: string
  /** 券批次ID，例：`98065001` */
  stock_id: string
}

/** 支付后活动设置 */
export interface CreateActivityResponsePayActivitySetting {
  /** 商户logo，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url: string
  /** 支付结果页活动副标题，例：`湖南麻辣美食券` */
  activity_second_title: string
  /** 活动曝光商户号，例：`["10000022","10000023"]` */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: CreateActivityResponseActivateSetting
  /** 支付设置 */
  payment_setting?: CreateActivityResponsePaymentSetting
}

/** 激活方式设置 */
export interface CreateActivityResponseActivateSetting {
  /** 激活类型，例：`AUTO_ACTIVATE` */
  activate_type: string
  /** 跳转激活的url，例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: CreateActivityResponseActivateMiniprogram
}

/** 跳转激活的小程序 */
export interface CreateActivityResponseActivateMiniprogram {
  /** 跳转激活的appid，例：`wxea9c30a90fs8d3fe` */
  activate_appid: string
  /** 跳转激活的path，例：`pages/activate/activate` */
  activate_path: string
}

/** 支付设置 */
export interface CreateActivityResponsePaymentSetting {
  /** 支付模式 */
  payment_mode?: CreateActivityResponsePaymentSettingPaymentMode
  /** 指定银行的简称，例：`CFT` */
  limit_bank?: string
  /** 订单优惠标记，例：`["xxx","yyy"]` */
  goods_tags?: unknown[]
}

/** 支付模式 */
export interface CreateActivityResponsePaymentSettingPaymentMode {
  /** 支付场景列表，例：`["APP"]` */
  payment_scene_list?: unknown[]
}

/** 支付前会员活动设置 */
export interface CreateActivityResponseMiniprogramActivitySetting {
  /** 指定领取渠道，例：`["领取渠道1","领取渠道2"]` */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: CreateActivityResponseAwardJumpDeploy
}

/** 领奖页面跳转配置 */
export interface CreateActivityResponseAwardJumpDeploy {
  /** 小程序AppID，例：`wxc0b84a53ed8e8d29` */
  mini_program_appid?: string
  /** 小程序path，例：`mall/pages/List` */
  mini_program_path?: string
  /** 跳转按钮文案，例：`点击` */
  button_text?: string
}
