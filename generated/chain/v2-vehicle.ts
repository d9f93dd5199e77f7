// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { applyDeduction as v2VehicleApplyDeduction } from '../v2/vehicle/apply-deduction.js'
import type { notifyEntry as v2VehicleNotifyEntry } from '../v2/vehicle/notify-entry.js'
import type { applyDeduction } from '../v2/vehicle/partner/apply-deduction.js'
import type { notifyEntry } from '../v2/vehicle/partner/notify-entry.js'
import type { queryUserState } from '../v2/vehicle/partner/query-user-state.js'
import type { queryUserState as v2VehicleQueryUserState } from '../v2/vehicle/query-user-state.js'

export interface V2Vehicle {
  partnerpay: V2VehiclePartnerpay
  pay: V2VehiclePay
}

export interface V2VehiclePartnerpay {
  notification: V2VehiclePartnerpayNotification
  payapply: V2VehiclePartnerpayPayapply
  querystate: V2VehiclePartnerpayQuerystate
}

export interface V2VehiclePartnerpayNotification extends Post<typeof notifyEntry> {
  /**
   * 用户入场通知 · Report a vehicle's entry for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988204
   */
  post: Post<typeof notifyEntry>
}

export interface V2VehiclePartnerpayPayapply extends Post<typeof applyDeduction> {
  /**
   * 申请扣款 · Charge a vehicle's owner for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988205
   */
  post: Post<typeof applyDeduction>
}

export interface V2VehiclePartnerpayQuerystate extends Post<typeof queryUserState> {
  /**
   * 用户状态查询 · Query whether a user can be charged by licence plate, for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988212
   */
  post: Post<typeof queryUserState>
}

export interface V2VehiclePay {
  notification: V2VehiclePayNotification
  payapply: V2VehiclePayPayapply
  querystate: V2VehiclePayQuerystate
}

export interface V2VehiclePayNotification extends Post<typeof v2VehicleNotifyEntry> {
  /**
   * 用户入场通知 · Report that a user's vehicle has entered
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985272
   */
  post: Post<typeof v2VehicleNotifyEntry>
}

export interface V2VehiclePayPayapply extends Post<typeof v2VehicleApplyDeduction> {
  /**
   * 申请扣款 · Charge a vehicle's owner
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985331
   */
  post: Post<typeof v2VehicleApplyDeduction>
}

export interface V2VehiclePayQuerystate extends Post<typeof v2VehicleQueryUserState> {
  /**
   * 用户状态查询 · Query whether a user can be charged by licence plate
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986415
   */
  post: Post<typeof v2VehicleQueryUserState>
}
