// Generated from specs/webhooks/fapiao-card-inserted.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 发票插入用户卡包成功 · A fapiao was put into the user's card wallet
 *
 * `FAPIAO.CARD_INSERTED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012072011
 */
export type FapiaoCardInsertedNotification = Notification<
  'FAPIAO.CARD_INSERTED',
  FapiaoCardInsertedResource
>

/** 发票插入用户卡包成功的通知内容 */
export interface FapiaoCardInsertedResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 开票时指定的发票申请单号 */
  fapiao_apply_id: string
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: FapiaoCardInsertedResourceFapiaoInformation[]
}

/** 发票申请单下关联的所有发票信息 */
export interface FapiaoCardInsertedResourceFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 发票状态 */
  fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
  /** 发票状态 */
  card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
}
