// Generated from specs/marketing/paygiftactivity/list-activities.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  ActivityStatus,
  AwardType,
  BackgroundColor,
  DeliveryPurpose,
  MerchantOption,
  PaymentScene,
  SendContent,
} from '../../_shared/enums.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listActivities',
  method: 'GET',
  path: '/v3/marketing/paygiftactivity/activities',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 获取支付有礼活动列表 · List pay-and-get-gift activities by name, status and award type
 *
 * `GET /v3/marketing/paygiftactivity/activities` · 微信支付商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listActivities, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012493214
 */
export function listActivities(
  wxpay: WechatPay,
  request: ListActivitiesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListActivitiesResponse>> {
  return wxpay.call(operation, request, options)
}
listActivities.operation = operation

/** {@link listActivities} 的请求 */
export interface ListActivitiesRequest {
  query: ListActivitiesQuery
}

/** 查询参数 */
export interface ListActivitiesQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小，1–100 */
  limit: number
  /** 活动名称 */
  activity_name?: string
  /** 活动状态 */
  activity_status?: ActivityStatus
  /** 奖品类型 */
  award_type?: AwardType
}

/** {@link listActivities} 的应答 */
export interface ListActivitiesResponse {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 结果集 */
  data?: ListActivitiesResponseData[]
}

/** 结果集 */
export interface ListActivitiesResponseData {
  /** 活动基本信息 */
  activity_base_info?: ListActivitiesResponseDataActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: ListActivitiesResponseDataAdvancedSetting
  /** 活动id */
  activity_id?: string
  /** 活动奖品发放规则 */
  award_send_rule?: ListActivitiesResponseDataAwardSendRule
  /** 活动类型 */
  activity_type?:
    | 'FULL_SEND_ACT_TYPE'
    | 'STEP_SEND_ACT_TYPE'
    | 'SPECIFIC_SEND_ACT_TYPE'
    | (string & {})
  /** 活动当前状态枚举值 */
  activity_status?:
    | 'ACT_STATUS_UNKNOWN'
    | 'CREATE_ACT_STATUS'
    | 'ONGOING_ACT_STATUS'
    | 'TERMINATE_ACT_STATUS'
    | 'STOP_ACT_STATUS'
    | 'OVER_TIME_ACT_STATUS'
    | 'CREATE_ACT_FAILED'
    | (string & {})
  /** 创建商户号 */
  creator_merchant_id?: string
  /** 所属商户号 */
  belong_merchant_id?: string
  /** 活动创建时间 */
  create_time?: string
  /** 活动更新时间 */
  update_time?: string
}

/** 活动基本信息 */
export interface ListActivitiesResponseDataActivityBaseInfo {
  /** 活动名称 */
  activity_name: string
  /** 活动副标题 */
  activity_second_title: string
  /** 商户logo */
  merchant_logo_url: string
  /** 背景颜色 */
  background_color?: BackgroundColor | (string & {})
  /** 活动开始时间，RFC 3339 */
  begin_time: string
  /** 活动结束时间，RFC 3339 */
  end_time: string
  /** 可用时间段 */
  available_periods?: ListActivitiesResponseAvailablePeriods
  /** 商户请求单号 */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: DeliveryPurpose | (string & {})
  /** 商家小程序appid */
  mini_programs_appid?: string
  /** 商家小程序path */
  mini_programs_path?: string
}

/** 可用时间段 */
export interface ListActivitiesResponseAvailablePeriods {
  /** 可用时间 */
  available_time?: ListActivitiesResponseAvailableTime[]
  /** 每日可用时间 */
  available_day_time?: ListActivitiesResponseAvailableDayTime[]
}

/** 可用时间 */
export interface ListActivitiesResponseAvailableTime {
  /** 可用开始时间，RFC 3339 */
  begin_time: string
  /** 可用结束时间，RFC 3339 */
  end_time: string
}

/** 每日可用时间 */
export interface ListActivitiesResponseAvailableDayTime {
  /** 每日可用开始时间 */
  begin_day_time: string
  /** 每日可用结束时间 */
  end_day_time: string
}

/** 活动高级设置 */
export interface ListActivitiesResponseDataAdvancedSetting {
  /**
   * 奖品类型
   * - `BUSIFAVOR` 奖品类型
   */
  delivery_user_category?:
    | 'BUSIFAVOR'
    | 'DELIVERY_ALL_PERSON'
    | 'DELIVERY_MEMBER_PERSON'
    | (string & {})
  /** 商家会员appid */
  merchant_member_appid?: string
  /** 支付模式 */
  payment_mode?: ListActivitiesResponseAdvancedSettingPaymentMode
  /** 订单优惠标记 */
  goods_tags?: string[]
  /** 支付方式信息 */
  payment_method_information?: ListActivitiesResponseAdvancedSettingPaymentMethodInformation
}

/** 支付模式 */
export interface ListActivitiesResponseAdvancedSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: (PaymentScene | (string & {}))[]
  /** 支付方式信息 */
  payment_method_information?: ListActivitiesResponsePaymentMethodInformation
}

/** 支付方式信息 */
export interface ListActivitiesResponsePaymentMethodInformation {
  /** 支付方式 */
  payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 支付方式信息 */
export interface ListActivitiesResponseAdvancedSettingPaymentMethodInformation {
  /** 支付方式 */
  payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 活动奖品发放规则 */
export interface ListActivitiesResponseDataAwardSendRule {
  /** 满送活动奖品发放规则 */
  full_send_rule?: ListActivitiesResponseAwardSendRuleFullSendRule
  /** 阶梯送发放规则 */
  step_send_rule?: ListActivitiesResponseAwardSendRuleStepSendRule
}

/** 满送活动奖品发放规则 */
export interface ListActivitiesResponseAwardSendRuleFullSendRule {
  /** 奖品类型 */
  award_type: AwardType | (string & {})
  /** 发券商户号选项 */
  merchant_option: MerchantOption | (string & {})
  /** 消费金额门槛（单位：分） */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: SendContent | (string & {})
  /** 奖品基本信息列表 */
  award_list: ListActivitiesResponseFullSendRuleAwardList[]
  /** 发券商户号列表 */
  merchant_id_list?: string[]
}

/** 奖品基本信息列表 */
export interface ListActivitiesResponseFullSendRuleAwardList {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图（大图），图片上传接口返回的 media_url */
  original_image_url: string
  /** 奖品缩略图（小图），图片上传接口返回的 media_url */
  thumbnail_url?: string
}

/** 阶梯送发放规则 */
export interface ListActivitiesResponseAwardSendRuleStepSendRule {
  /** 奖品类型 */
  award_type: AwardType | (string & {})
  /** 发券商户号选项 */
  merchant_option: MerchantOption | (string & {})
}
