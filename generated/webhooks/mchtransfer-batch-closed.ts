// Generated from specs/webhooks/mchtransfer-batch-closed.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商家转账批次关闭回调 · A transfer batch was closed
 *
 * `MCHTRANSFER.BATCH.CLOSED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export type MchtransferBatchClosedNotification = Notification<
  'MCHTRANSFER.BATCH.CLOSED',
  MchtransferBatchClosedResource,
  'mch_payment'
>

/** 商家转账批次关闭回调的通知内容 */
export interface MchtransferBatchClosedResource {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次总笔数 */
  total_num: number
  /** 批次总金额（单位：分） */
  total_amount: number
  /** 批次关闭原因 */
  close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
  /** 批次更新时间 */
  update_time: string
}
