// Generated from specs/webhooks/cross-border-pay-get-mch-info.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 外包内用-查询收款二维码信息 · The platform asks whose collection code was scanned
 *
 * `CROSS_BORDER_PAY.GET_MCH_INFO`
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export type CrossBorderPayGetMchInfoNotification = Notification<
  'CROSS_BORDER_PAY.GET_MCH_INFO',
  CrossBorderPayGetMchInfoResource,
  'cross_border_pay'
>

/** 外包内用-查询收款二维码信息的通知内容 */
export interface CrossBorderPayGetMchInfoResource {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 收款码 */
  qr_cd_mp: string
}

/** 对外包内用-查询收款二维码信息的应答 */
export interface CrossBorderPayGetMchInfoAcknowledgement {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 收款金额（单位：分） */
  fix_recv_amount?: number
  /** 商户ID */
  mch_id: string
  /** 特约商户ID */
  sub_mch_id?: string
  /** 限定付款方账户类型 */
  limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT'
  /** 服务器IP */
  client_ip: string
}
