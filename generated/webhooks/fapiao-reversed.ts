// Generated from specs/webhooks/fapiao-reversed.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 发票冲红成功 · A fapiao was reversed
 *
 * `FAPIAO.REVERSED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071979
 */
export type FapiaoReversedNotification = Notification<'FAPIAO.REVERSED', FapiaoReversedResource>

/** 发票冲红成功的通知内容 */
export interface FapiaoReversedResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 开票时指定的发票申请单号 */
  fapiao_apply_id: string
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: FapiaoReversedResourceFapiaoInformation[]
}

/** 发票申请单下关联的所有发票信息 */
export interface FapiaoReversedResourceFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 发票状态 */
  fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
  /** 发票状态 */
  card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
}
