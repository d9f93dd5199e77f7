// Generated from specs/webhooks/parking-fee-query-trans-info.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 停车缴费服务-商户查费 · The platform asks for a vehicle's parking fee
 *
 * `PARKING_FEE.QUERY_TRANS_INFO`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 */
export type ParkingFeeQueryTransInfoNotification = Notification<
  'PARKING_FEE.QUERY_TRANS_INFO',
  ParkingFeeQueryTransInfoResource,
  'parking_fee'
>

/** 停车缴费服务-商户查费的通知内容 */
export interface ParkingFeeQueryTransInfoResource {
  /** 商户停车单号 */
  out_serial_number: string
  /** 车牌号 */
  plate_number?: string
  /** 商户停车场ID */
  out_parking_id?: string
}

/** 对停车缴费服务-商户查费的应答 */
export interface ParkingFeeQueryTransInfoAcknowledgement {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string
  /** 当前总费用 */
  total_amount?: number
  /** 已停时长 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?:
    | 'PARKING_STATE_UNKNOWN'
    | 'PARKING_STATE_ENTERED'
    | 'PARKING_STATE_EXIT_GATE'
    | 'PARKING_STATE_EXITED'
    | 'PARKING_STATE_UNEXPECTED_CLOSE'
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格（单位：分） */
  next_raise_price?: number
  /** 下一次跳价时间 */
  next_raise_timestamp?: number
  /** 应付金额（单位：分） */
  payable_amount?: number
  /** 已付金额（单位：分） */
  paid_amount?: number
}
