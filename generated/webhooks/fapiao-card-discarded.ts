// Generated from specs/webhooks/fapiao-card-discarded.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 发票卡券作废 · A fapiao card was discarded
 *
 * `FAPIAO.CARD_DISCARDED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071609
 */
export type FapiaoCardDiscardedNotification = Notification<
  'FAPIAO.CARD_DISCARDED',
  FapiaoCardDiscardedResource
>

/** 发票卡券作废的通知内容 */
export interface FapiaoCardDiscardedResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 冲红时指定的发票申请单号 */
  fapiao_apply_id: string
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: FapiaoCardDiscardedResourceFapiaoInformation[]
}

/** 发票申请单下关联的所有发票信息 */
export interface FapiaoCardDiscardedResourceFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 发票状态 */
  fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
  /** 发票状态 */
  card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
}
