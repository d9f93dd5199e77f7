// Generated from specs/marketing/membercard-activity/query-activity-list.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'queryActivityList',
  method: 'GET',
  path: '/v3/marketing/membercard-activity/activities',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询活动列表 · List member gift activities by type, card and status
 *
 * `GET /v3/marketing/membercard-activity/activities` · 直连商户、服务商
 *
 * 所有分页：`for await (const item of items(queryActivityList, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012714468
 */
export function queryActivityList(
  wxpay: WechatPay,
  request: QueryActivityListRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryActivityListResponse>> {
  return wxpay.call(operation, request, options)
}
queryActivityList.operation = operation

/** {@link queryActivityList} 的请求 */
export interface QueryActivityListRequest {
  query: QueryActivityListQuery
}

/** 查询参数 */
export interface QueryActivityListQuery {
  /** 最大资源条数，例：`5` */
  limit?: number
  /** 请求资源起始位置，例：`10` */
  offset?: number
  /** 活动类型，例：`NON_MEMBER_AFTERPAY` */
  activity_type:
    | 'NON_MEMBER_AFTERPAY'
    | 'MEMBER_AFTERPAY'
    | 'NON_MEMBER_MINIPROGRAM'
    | 'MEMBER_MINIPROGRAM'
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 活动的当前状态，例：`ONGOING` */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME'
}

/** {@link queryActivityList} 的应答 */
export interface QueryActivityListResponse {
  /** 活动详情 */
  data?: QueryActivityListResponseData[]
  /** 请求资源起始位置，例：`10` */
  offset?: number
  /** 最大资源条数，例：`5` */
  limit?: number
  /** 资源总条数，例：`1234` */
  total_count?: number
}

/** 活动详情 */
export interface QueryActivityListResponseData {
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
  award_send_period?: QueryActivityListResponseDataAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: QueryActivityListResponseDataStockList[]
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: QueryActivityListResponseDataPayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: QueryActivityListResponseMiniprogramActivitySetting
}

/** 发放时间段 */
export interface QueryActivityListResponseDataAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: QueryActivityListResponseAwardSendTime[]
  /** 指定时间段 */
  award_send_day_time?: QueryActivityListResponseAwardSendDayTime[]
}

/** 指定时间 */
export interface QueryActivityListResponseAwardSendTime {
  /** 发放开始时间，RFC 3339，例：`2020-01-21T00:00:00.000+08:00` */
  begin_time: string
  /** 发放结束时间，RFC 3339，例：`2020-01-27T00:00:00.000+08:00` */
  end_time: string
}

/** 指定时间段 */
export interface QueryActivityListResponseAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: QueryActivityListResponseBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: QueryActivityListResponseEndDayTime
}

/** 每日发放开始时间 */
export interface QueryActivityListResponseBeginDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 每日发放结束时间 */
export interface QueryActivityListResponseEndDayTime {
  /** 时，例：`9` */
  hours: number
  /** 分，例：`34` */
  minutes: number
  /** 秒，例：`6` */
  seconds: number
}

/** 优惠券列表 */
export interface QueryActivityListResponseDataStockList {
  /** 创建批次的商户号，例：`10000022` */
  stock_creator_mchid: string
  /** 券批次ID，例：`98065001` */
  stock_id: string
}

/** 支付后活动设置 */
export interface QueryActivityListResponseDataPayActivitySetting {
  /** 商户logo，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0` */
  logo_url: string
  /** 支付结果页活动副标题，例：`湖南麻辣美食券` */
  activity_second_title: string
  /** 活动曝光商户号，例：`["10000022","10000023"]` */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: QueryActivityListResponseActivateSetting
  /** 支付设置 */
  payment_setting?: QueryActivityListResponsePaymentSetting
}

/** 激活方式设置 */
export interface QueryActivityListResponseActivateSetting {
  /** 激活类型，例：`AUTO_ACTIVATE` */
  activate_type: string
  /** 跳转激活的url，例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: QueryActivityListResponseActivateMiniprogram
}

/** 跳转激活的小程序 */
export interface QueryActivityListResponseActivateMiniprogram {
  /** 跳转激活的appid，例：`wxea9c30a90fs8d3fe` */
  activate_appid: string
  /** 跳转激活的path，例：`pages/activate/activate` */
  activate_path: string
}

/** 支付设置 */
export interface QueryActivityListResponsePaymentSetting {
  /** 支付模式 */
  payment_mode?: QueryActivityListResponsePaymentSettingPaymentMode
  /** 指定银行的简称，例：`CFT` */
  limit_bank?: string
  /** 订单优惠标记，例：`["xxx","yyy"]` */
  goods_tags?: unknown[]
}

/** 支付模式 */
export interface QueryActivityListResponsePaymentSettingPaymentMode {
  /** 支付场景列表，例：`["APP"]` */
  payment_scene_list?: unknown[]
}

/** 支付前会员活动设置 */
export interface QueryActivityListResponseMiniprogramActivitySetting {
  /** 指定领取渠道，例：`["领取渠道1","领取渠道2"]` */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: QueryActivityListResponseAwardJumpDeploy
}

/** 领奖页面跳转配置 */
export interface QueryActivityListResponseAwardJumpDeploy {
  /** 小程序AppID，例：`wxc0b84a53ed8e8d29` */
  mini_program_appid?: string
  /** 小程序path，例：`mall/pages/List` */
  mini_program_path?: string
  /** 跳转按钮文案，例：`点击` */
  button_text?: string
}
