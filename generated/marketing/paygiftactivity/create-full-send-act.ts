// Generated from specs/marketing/paygiftactivity/create-full-send-act.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  AwardType,
  BackgroundColor,
  DeliveryPurpose,
  MerchantOption,
  PaymentScene,
  SendContent,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createFullSendAct',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/unique-threshold-activity',
  request: 'json',
  response: 'json',
}

/**
 * 创建全场满额送活动 · Create an activity that gives coupons for payments over a threshold
 *
 * `POST /v3/marketing/paygiftactivity/unique-threshold-activity` · 微信支付商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012492900
 */
export function createFullSendAct(
  wxpay: WechatPay,
  request: CreateFullSendActRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateFullSendActResponse>> {
  return wxpay.call(operation, request, options)
}
createFullSendAct.operation = operation

/** {@link createFullSendAct} 的请求 */
export interface CreateFullSendActRequest {
  json: CreateFullSendActJson
}

/** 请求包体 */
export interface CreateFullSendActJson {
  /** 活动基本信息 */
  activity_base_info: CreateFullSendActJsonActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: CreateFullSendActJsonAdvancedSetting
  /** 活动奖品发放规则 */
  award_send_rule: CreateFullSendActJsonAwardSendRule
}

/** 活动基本信息 */
export interface CreateFullSendActJsonActivityBaseInfo {
  /** 活动名称 */
  activity_name: string
  /** 活动副标题 */
  activity_second_title: string
  /** 商户logo */
  merchant_logo_url: string
  /** 背景颜色 */
  background_color?: BackgroundColor
  /** 活动开始时间，RFC 3339 */
  begin_time: string | Date
  /** 活动结束时间，RFC 3339 */
  end_time: string | Date
  /** 可用时间段 */
  available_periods?: CreateFullSendActJsonAvailablePeriods
  /** 商户请求单号 */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: DeliveryPurpose
  /** 商家小程序appid */
  mini_programs_appid?: string
  /** 商家小程序path */
  mini_programs_path?: string
}

/** 可用时间段 */
export interface CreateFullSendActJsonAvailablePeriods {
  /** 可用时间 */
  available_time?: CreateFullSendActJsonAvailablePeriodsAvailableTime[]
  /** 每日可用时间 */
  available_day_time?: CreateFullSendActJsonAvailableDayTime[]
}

/** 可用时间 */
export interface CreateFullSendActJsonAvailablePeriodsAvailableTime {
  /** 可用开始时间，RFC 3339 */
  begin_time: string | Date
  /** 可用结束时间，RFC 3339 */
  end_time: string | Date
}

/** 每日可用时间 */
export interface CreateFullSendActJsonAvailableDayTime {
  /** 每日可用开始时间 */
  begin_day_time: string
  /** 每日可用结束时间 */
  end_day_time: string
}

/** 活动高级设置 */
export interface CreateFullSendActJsonAdvancedSetting {
  /**
   * 奖品类型
   * - `BUSIFAVOR` 奖品类型
   */
  delivery_user_category?: 'BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON'
  /** 商家会员appid */
  merchant_member_appid?: string
  /** 支付模式 */
  payment_mode?: CreateFullSendActJsonAdvancedSettingPaymentMode
  /** 订单优惠标记 */
  goods_tags?: string[]
  /** 支付方式信息 */
  payment_method_information?: CreateFullSendActJsonAdvancedSettingPaymentMethodInformation
}

/** 支付模式 */
export interface CreateFullSendActJsonAdvancedSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: PaymentScene[]
  /** 支付方式信息 */
  payment_method_information?: CreateFullSendActJsonPaymentMethodInformation
}

/** 支付方式信息 */
export interface CreateFullSendActJsonPaymentMethodInformation {
  /** 支付方式 */
  payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD'
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 支付方式信息 */
export interface CreateFullSendActJsonAdvancedSettingPaymentMethodInformation {
  /** 支付方式 */
  payment_method: 'CFT' | 'SPECIFIC_BANK_CARD'
  /** 银行简称 */
  bank_abbreviation?: string
}

/** 活动奖品发放规则 */
export interface CreateFullSendActJsonAwardSendRule {
  /** 奖品类型 */
  award_type: AwardType
  /** 发券商户号选项 */
  merchant_option: MerchantOption
  /** 消费金额门槛（单位：分） */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: SendContent
  /** 奖品基本信息列表 */
  award_list: CreateFullSendActJsonAwardSendRuleAwardList[]
  /** 发券商户号列表 */
  merchant_id_list?: string[]
}

/** 奖品基本信息列表 */
export interface CreateFullSendActJsonAwardSendRuleAwardList {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图（大图），图片上传接口返回的 media_url */
  original_image_url: string
  /** 奖品缩略图（小图），图片上传接口返回的 media_url */
  thumbnail_url?: string
}

/** {@link createFullSendAct} 的应答 */
export interface CreateFullSendActResponse {
  /** 活动id */
  activity_id: string
  /** 创建时间，RFC 3339 */
  create_time: string
}
