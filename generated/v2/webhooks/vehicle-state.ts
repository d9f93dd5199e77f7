// Generated from specs/v2/webhooks/vehicle-state.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 车牌状态变更通知 · A licence plate can or can no longer be charged
 *
 * `vehicle.state`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987424
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988215
 */
export type VehicleStateNotification = V2Notification<'vehicle.state', VehicleStateResource, true>

/** 车牌状态变更通知的通知内容 */
export interface VehicleStateResource {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众平台APPID */
  appid: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign: string
  /** 车牌号 */
  plate_number: string
  /**
   * 车牌变更事件类型
   * - `NORMAL` 正常，可以扣费
   * - `BLOCKED` 不可用，不能扣费
   */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {})
  /**
   * 车牌变更事件信息
   * - `OVERDUE` 用户有欠款
   * - `REMOVE` 用户移除车牌
   * - `PAUSE` 用户暂停服务
   */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {})
  /**
   * 发起扣费方式
   * - `PROACTIVE` 表示用户主动支付
   * - `AUTOPAY` 表示微信免密扣费
   */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string
  /** 子商户应用ID */
  sub_appid?: string
}

/** 对车牌状态变更通知的应答 */
export interface VehicleStateAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
