// Generated from specs/webhooks/vehicle-user-state-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * ETC授权签约状态变化 · A user's ETC authorisation changed state
 *
 * `VEHICLE.USER_STATE_CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
 */
export type VehicleUserStateChangeNotification = Notification<
  'VEHICLE.USER_STATE_CHANGE',
  VehicleUserStateChangeResource
>

/** ETC授权签约状态变化的通知内容 */
export interface VehicleUserStateChangeResource {
  /** 发起签约的AppID */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约App的标识 */
  sp_openid: string
  /** 用户在发起签约子App的标识 */
  sub_openid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** etc绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
}
