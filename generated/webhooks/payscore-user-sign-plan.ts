// Generated from specs/webhooks/payscore-user-sign-plan.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 签约成功回调 · A user signed a pay score plan
 *
 * `PAYSCORE.USER_SIGN_PLAN`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
 */
export type PayscoreUserSignPlanNotification = Notification<
  'PAYSCORE.USER_SIGN_PLAN',
  PayscoreUserSignPlanResource,
  'payscore'
>

/** 签约成功回调的通知内容 */
export interface PayscoreUserSignPlanResource {
  /** 签约计划的主键 */
  sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string
  /** 签约计划用户子商户应用下的OpenID */
  sub_openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户系统内部签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 序号从1开始 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: 'UNSIGNED' | (string & {})
  /** 取消计划时间 */
  cancel_sign_time: string
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划过期时间 */
  plan_over_time: string
  /** 签约计划原总金额(单位分) */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分） */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list: PayscoreUserSignPlanResourceSignedDetailList[]
  /** 签约时间 */
  sign_time: string
}

/** 签约计划明细列表 */
export interface PayscoreUserSignPlanResourceSignedDetailList {
  /** 根据创建计划时传入明细顺序编号 */
  plan_detail_no: number
  /** 计划明细原支付金额（单位分） */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额（单位分） */
  actual_price: number
  /** 计划明细状态 */
  plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
  /** 计划明细在使用中 */
  order_id?: string
  /** 必须保障在商户下唯一 */
  merchant_plan_detail_no: string
  /** 计划详情名称 */
  plan_detail_name: string
  /** 单位分 */
  actual_pay_price?: number
  /** 详情使用时间 */
  use_time: string
  /** 详情对应订单实际完成支付时间 */
  complete_time: string
  /** 详情对应订单取消时间 */
  cancel_time: string
}
