// Generated from specs/webhooks/mchtransfer-qqwalletbill-finished.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'
import type { TransferBillState } from '../_shared/enums.js'

/**
 * 转账到QQ钱包 · A transfer to a QQ wallet finished
 *
 * `MCHTRANSFER.QQWALLETBILL.FINISHED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
 */
export type MchtransferQqwalletbillFinishedNotification = Notification<
  'MCHTRANSFER.QQWALLETBILL.FINISHED',
  MchtransferQqwalletbillFinishedResource,
  'mch_payment'
>

/** 转账到QQ钱包的通知内容 */
export interface MchtransferQqwalletbillFinishedResource {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid: string
  /** 单据状态 */
  state: TransferBillState | (string & {})
  /** 转账金额（单位：分） */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}
