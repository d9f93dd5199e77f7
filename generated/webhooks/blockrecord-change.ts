// Generated from specs/webhooks/blockrecord-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商户交易拦截记录新增 · A transaction of the merchant was blocked
 *
 * `BLOCKRECORD.CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type BlockrecordChangeNotification = Notification<
  'BLOCKRECORD.CHANGE',
  BlockrecordChangeResource,
  'block_record'
>

/** 商户交易拦截记录新增的通知内容 */
export interface BlockrecordChangeResource {
  /** 子商户号 */
  sub_mchid: string
  /** 交易拦截记录ID */
  block_record_id: string
  /** 商户管理记录状态 */
  block_count_level:
    | 'LESS_THAN_TWENTY'
    | 'LESS_THAN_ONE_HUNDRED'
    | 'LESS_THAN_ONE_THOUSAND'
    | 'OVER_ONE_THOUSAND'
    | (string & {})
}
