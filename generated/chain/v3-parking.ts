// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { listParkingLotApplyments } from '../parking/list-parking-lot-applyments.js'
import type { queryParkingFee } from '../parking/query-parking-fee.js'
import type { queryParkingLot } from '../parking/query-parking-lot.js'
import type { queryParkingLotApplyment } from '../parking/query-parking-lot-applyment.js'
import type { submitParkingLotApplyment } from '../parking/submit-parking-lot-applyment.js'
import type { syncExtendedPayment } from '../parking/sync-extended-payment.js'
import type { syncPaymentResult } from '../parking/sync-payment-result.js'
import type { syncVehicleEntry } from '../parking/sync-vehicle-entry.js'
import type { syncVehicleExit } from '../parking/sync-vehicle-exit.js'
import type { withdrawParkingLotApplyment } from '../parking/withdraw-parking-lot-applyment.js'

export interface V3Parking {
  reminders: V3ParkingReminders
}

export interface V3ParkingReminders {
  application: V3ParkingRemindersApplication
  applications: V3ParkingRemindersApplications
  entry: V3ParkingRemindersEntry
  exit: V3ParkingRemindersExit
  extPayment: V3ParkingRemindersExtPayment
  parkingFee: V3ParkingRemindersParkingFee
  parkingLot: V3ParkingRemindersParkingLot
  payment: V3ParkingRemindersPayment
}

export interface V3ParkingRemindersApplication extends Post<typeof submitParkingLotApplyment> {
  /**
   * 提交停车场进件申请 · Submit a parking lot's onboarding application for review
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
   */
  post: Post<typeof submitParkingLotApplyment>
  query: V3ParkingRemindersApplicationQuery
  withdraw: V3ParkingRemindersApplicationWithdraw
}

export interface V3ParkingRemindersApplicationQuery {
  /** 查询停车场进件申请单 · Look up one onboarding application of a parking lot */
  get: Get<typeof queryParkingLotApplyment>
}

export interface V3ParkingRemindersApplicationWithdraw
  extends Post<typeof withdrawParkingLotApplyment> {
  /**
   * 撤回停车场进件申请 · Take back a parking lot's submitted onboarding application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
   */
  post: Post<typeof withdrawParkingLotApplyment>
}

export interface V3ParkingRemindersApplications {
  /**
   * 查询停车场进件申请单列表 · List the onboarding applications of a parking lot
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
   */
  get: Get<typeof listParkingLotApplyments>
}

export interface V3ParkingRemindersEntry extends Post<typeof syncVehicleEntry> {
  /**
   * 同步车辆入场通知 · Report that a vehicle entered a parking lot
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
   */
  post: Post<typeof syncVehicleEntry>
}

export interface V3ParkingRemindersExit extends Post<typeof syncVehicleExit> {
  /**
   * 同步车辆离场通知 · Report that a vehicle left a parking lot
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
   */
  post: Post<typeof syncVehicleExit>
}

export interface V3ParkingRemindersExtPayment extends Post<typeof syncExtendedPayment> {
  /**
   * 同步非临停扩展支付 · Report a parking lot payment that is not for a temporary stay
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
   */
  post: Post<typeof syncExtendedPayment>
}

export interface V3ParkingRemindersParkingFee extends Post<typeof queryParkingFee> {
  /**
   * 查询停车费用 · Look up the fee a parked vehicle currently owes
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
   */
  post: Post<typeof queryParkingFee>
}

export interface V3ParkingRemindersParkingLot {
  /**
   * 查询停车场信息 · Look up a parking lot's name, address and payment mini programs
   * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
   */
  get: Get<typeof queryParkingLot>
}

export interface V3ParkingRemindersPayment extends Post<typeof syncPaymentResult> {
  /**
   * 同步支付结果通知 · Report the payment result of a parking session
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
   */
  post: Post<typeof syncPaymentResult>
}
