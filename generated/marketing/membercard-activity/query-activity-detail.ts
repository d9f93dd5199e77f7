// Generated from specs/marketing/membercard-activity/query-activity-detail.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryActivityDetail',
  method: 'GET',
  path: '/v3/marketing/membercard-activity/activities/{activity_id}',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 查询活动详情 · Get the details of one member gift activity
 *
 * `GET /v3/marketing/membercard-activity/activities/{activity_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012714471
 */
export function queryActivityDetail(
  wxpay: WechatPay,
  request: QueryActivityDetailRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryActivityDetailResponse>> {
  return wxpay.call(operation, request, options)
}
queryActivityDetail.operation = operation

/** {@link queryActivityDetail} 的请求 */
export interface QueryActivityDetailRequest {
  /** 活动ID，例：`371067` */
  activity_id: string
}

/** {@link queryActivityDetail} 的应答 */
export interface QueryActivityDetailResponse {
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
  award_send_period?: QueryActivityDetailResponseAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: QueryActivityDetailResponseStockList[]
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: QueryActivityDetailResponsePayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: QueryActivityDetailResponseMiniprogramActivitySetting
}

/** 发放时间段 */
export interface QueryActivityDetailResponseAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: QueryActivityDetailResponseAwardSendTime[]
  /** 指定时间段 */
  award_send_day_time?: QueryActivityDetailResponseAwardSendDayTime[]
}

/** 指定时间 */
export interface QueryActivityDetailResponseAwardSendTime {
  /** 发放开始时间，RFC 3339，例：`2020-01-21T00:00:00.000+08:00` */
  begin_time: string
  /** 发放结束时间，RFC 3339，例：`2020-01-27T00:00:00.000+08:00` */
  end_time: string
}

/** 指定时间段 */
export interface QueryActivityDetailResponseAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: QueryActivityDetailResponseBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: QueryActivityDetailResponseEndDayTime
}

/** 每日发放开始时间 */
export interface QueryActivityDetailResponseBeginDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 每日发放结束时间 */
export interface QueryActivityDetailResponseEndDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 优惠券列表 */
export interface QueryActivityDetailResponseStockList {
  /** 创建批次的商户号，例：`10000022` */
  stock_creator_mchid: string
  /** 券批次ID，例：`98065001` */
  stock_id: string
}

/** 支付后活动设置 */
export interface QueryActivityDetailResponsePayActivitySetting {
  /** 商户logo，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url: string
  /** 支付结果页活动副标题，例：`湖南麻辣美食券` */
  activity_second_title: string
  /** 活动曝光商户号，例：`["10000022","10000023"]` */
  mchid_list?: unknown[]
  /** 激活方式设置 */
  activate_setting?: QueryActivityDetailResponseActivateSetting
  /** 支付设置 */
  payment_setting?: QueryActivityDetailResponsePaymentSetting
}

/** 激活方式设置 */
export interface QueryActivityDetailResponseActivateSetting {
  /** 激活类型，例：`AUTO_ACTIVATE` */
  activate_type: string
  /** 跳转激活的url，例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: QueryActivityDetailResponseActivateMiniprogram
}

/** 跳转激活的小程序 */
export interface QueryActivityDetailResponseActivateMiniprogram {
  /** 跳转激活的appid，例：`wxea9c30a90fs8d3fe` */
  activate_appid: string
  /** 跳转激活的path，例：`pages/activate/activate` */
  activate_path: string
}

/** 支付设置 */
export interface QueryActivityDetailResponsePaymentSetting {
  /** 支付模式 */
  payment_mode?: QueryActivityDetailResponsePaymentMode
  /** 指定银行的简称，例：`CFT` */
  limit_bank?: string
  /** 订单优惠标记，例：`["xxx","yyy"]` */
  goods_tags?: unknown[]
}

/** 支付模式 */
export interface QueryActivityDetailResponsePaymentMode {
  /** 支付场景列表，例：`["APP"]` */
  payment_scene_list?: unknown[]
}

/** 支付前会员活动设置 */
export interface QueryActivityDetailResponseMiniprogramActivitySetting {
  /** 指定领取渠道，例：`["领取渠道1","领取渠道2"]` */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: QueryActivityDetailResponseAwardJumpDeploy
}

/** 领奖页面跳转配置 */
export interface QueryActivityDetailResponseAwardJumpDeploy {
  /** 小程序AppID，例：`wxc0b84a53ed8e8d29` */
  mini_program_appid?: string
  /** 小程序path，例：`mall/pages/List` */
  mini_program_path?: string
  /** 跳转按钮文案，例：`点击` */
  button_text?: string
}
