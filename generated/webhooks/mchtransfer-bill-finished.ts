// Generated from specs/webhooks/mchtransfer-bill-finished.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'
import type { TransferBillState } from '../_shared/enums.js'

/**
 * 商家转账回调 · A transfer finished
 *
 * `MCHTRANSFER.BILL.FINISHED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015468969
 */
export type MchtransferBillFinishedNotification = Notification<
  'MCHTRANSFER.BILL.FINISHED',
  MchtransferBillFinishedResource,
  'mch_payment'
>

/** 商家转账回调的通知内容 */
export interface MchtransferBillFinishedResource {
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: TransferBillState | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 转账金额（单位：分） */
  transfer_amount: number
  /** 收款用户OpenID */
  openid: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'ACCOUNT_NOT_EXIST'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'ID_CARD_NOT_CORRECT'
    | 'MCH_CANCEL'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'OVERDUE_CLOSE'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'REAL_NAME_CHECK_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | 'RESERVATION_STATE_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_RISK'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED'
    | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED'
    | 'BUDGET_NOT_ENOUGH'
    | (string & {})
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
  /** 收款方式类型 */
  payment_method_type?: 'CFT' | 'WPHK' | (string & {})
}
