// Generated from specs/marketing/paygiftactivity/get-act-detail.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  ActivityStatus,
  ActivityType,
  AwardType,
  BackgroundColor,
  DeliveryPurpose,
  MerchantOption,
  PaymentScene,
  SendContent,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getActDetail',
  method: 'GET',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 查询活动详情 · Get the details of one pay-and-get-gift activity
 *
 * `GET /v3/marketing/paygiftactivity/activities/{activity_id}` · 微信支付商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012492967
 */
export function getActDetail(
  wxpay: WechatPay,
  request: GetActDetailRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetActDetailResponse>> {
  return wxpay.call(operation, request, options)
}
getActDetail.operation = operation

/** {@link getActDetail} 的请求 */
export interface GetActDetailRequest {
  /** 活动id */
  activity_id: string
}

/** {@link getActDetail} 的应答 */
export interface GetActDetailResponse {
  /** 活动id */
  activity_id: string
  /** 活动类型 */
  activity_type?: ActivityType | (string & {})
  /** 活动状态 */
  activity_status: ActivityStatus | (string & {})
  /** 创建商户号 */
  creator_merchant_id: string
  /** 所属商户号 */
  belong_merchant_id: string
  /** 活动暂停时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  pause_time?: string
  /** 活动恢复时间，RFC 3339，例：`2018-12-08T10:34:56+08:00` */
  recovery_time?: string
  /** 活动创建时间，RFC 3339 */
  create_time?: string
  /** 活动更新时间，RFC 3339 */
  update_time?: string
  /** 活动基本信息 */
  activity_base_info: GetActDetailResponseActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: GetActDetailResponseAdvancedSetting
  /** 活动奖品发放规则 */
  award_send_rule: GetActDetailResponseAwardSendRule
}

/** 活动基本信息 */
export interface GetActDetailResponseActivityBaseInfo {
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
  available_periods?: GetActDetailResponseAvailablePeriods
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
export interface GetActDetailResponseAvailablePeriods {
  /** 可用时间 */
  available_time?: GetActDetailResponseAvailablePeriodsAvailableTime[]
  /** 每日可用时间 */
  available_day_time?: GetActDetailResponseAvailableDayTime[]
}

/** 可用时间 */
export interface GetActDetailResponseAvailablePeriodsAvailableTime {
  /** 可用开始时间，RFC 3339 */
  begin_time: string
  /** 可用结束时间，RFC 3339 */
  end_time: string
}

/** 每日可用时间 */
export interface GetActDetailResponseAvailableDayTime {
  /** 每日可用开始时间 */
  begin_day_time: string
  /** 每日可用结束时间 */
  end_day_time: string
}

/** 活动高级设置 */
export interface GetActDetailResponseAdvancedSetting {
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
  payment_mode?: GetActDetailResponseAdvancedSettingPaymentMode
  /** 订单优惠标记 */
  goods_tags?: string[]
  /** 支付方式信息 */
  payment_method_information?: GetActDetailResponseAdvancedSettingPaymentMethodInformation
}

/** 支付模式 */
export interface GetActDetailResponseAdvancedSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: (PaymentScene | (string & {}))[]
  /** 支付方式信息 */
  payment_method_information?: GetActDetailResponsePaymentMethodInformation
}

/** 支付方式信息 */
export interface GetActDetailResponsePaymentMethodInformation {
  /** 支付方式 */
  payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 支付方式信息 */
export interface GetActDetailResponseAdvancedSettingPaymentMethodInformation {
  /** 支付方式 */
  payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 活动奖品发放规则 */
export interface GetActDetailResponseAwardSendRule {
  /** 满送活动奖品发放规则 */
  full_send_rule?: GetActDetailResponseAwardSendRuleFullSendRule
}

/** 满送活动奖品发放规则 */
export interface GetActDetailResponseAwardSendRuleFullSendRule {
  /** 奖品类型 */
  award_type: AwardType | (string & {})
  /** 发券商户号选项 */
  merchant_option: MerchantOption | (string & {})
  /** 消费金额门槛（单位：分） */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: SendContent | (string & {})
  /** 奖品基本信息列表 */
  award_list: GetActDetailResponseFullSendRuleAwardList[]
  /** 发券商户号 */
  merchant_id_list?: string[]
}

/** 奖品基本信息列表 */
export interface GetActDetailResponseFullSendRuleAwardList {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图（大图），图片上传接口返回的 media_url */
  original_image_url: string
  /** 奖品缩略图（小图），图片上传接口返回的 media_url */
  thumbnail_url?: string
}
