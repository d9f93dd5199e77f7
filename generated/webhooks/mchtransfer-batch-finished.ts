// Generated from specs/webhooks/mchtransfer-batch-finished.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商家转账批次完成回调 · A transfer batch finished
 *
 * `MCHTRANSFER.BATCH.FINISHED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export type MchtransferBatchFinishedNotification = Notification<
  'MCHTRANSFER.BATCH.FINISHED',
  MchtransferBatchFinishedResource,
  'mch_payment'
>

/** 商家转账批次完成回调的通知内容 */
export interface MchtransferBatchFinishedResource {
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
  /** 转账成功金额（单位：分） */
  success_amount: number
  /** 转账成功笔数 */
  success_num: number
  /** 转账失败金额（单位：分） */
  fail_amount: number
  /** 转账失败笔数 */
  fail_num: number
  /** 批次更新时间 */
  update_time: string
}
