// Generated from specs/webhooks/vehicle-entrance-state-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 停车入场状态变更 · A vehicle's parking entrance changed state
 *
 * `VEHICLE.ENTRANCE_STATE_CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
 */
export type VehicleEntranceStateChangeNotification = Notification<
  'VEHICLE.ENTRANCE_STATE_CHANGE',
  VehicleEntranceStateChangeResource
>

/** 停车入场状态变更的通知内容 */
export interface VehicleEntranceStateChangeResource {
  /** 调用接口提交的商户号 */
  sp_mchid: string
  /** 调用接口提交的子商户号 */
  sub_mchid: string
  /** 车主服务为商户分配的入场ID */
  parking_id: string
  /** 商户侧入场标识ID */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 停车场的免费停车时长 */
  free_duration: number
  /** 本次入场车牌的服务状态 */
  parking_state: string
  /** 不可用服务状态描述 */
  blocked_state_description?: string
  /** 状态变更的发生时间 */
  state_update_time: string
}
