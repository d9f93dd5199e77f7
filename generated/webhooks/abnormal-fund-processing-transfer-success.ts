// Generated from specs/webhooks/abnormal-fund-processing-transfer-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 异常转付处理结果回调 · A transfer of abnormally received funds was processed
 *
 * `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
 */
export type AbnormalFundProcessingTransferSuccessNotification = Notification<
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS',
  AbnormalFundProcessingTransferSuccessResource,
  'abnormal_fund_processing'
>

/** 异常转付处理结果回调的通知内容 */
export interface AbnormalFundProcessingTransferSuccessResource {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: AbnormalFundProcessingTransferSuccessResourceTransferAmount
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time: string
  /** 在途异常资金付款指令信息 */
  instruction: AbnormalFundProcessingTransferSuccessResourceInstruction
}

/** 付款金额信息 */
export interface AbnormalFundProcessingTransferSuccessResourceTransferAmount {
  /** 总金额（单位：分） */
  total: number
  /** 货币类型 */
  currency: 'CNY' | (string & {})
}

/** 在途异常资金付款指令信息 */
export interface AbnormalFundProcessingTransferSuccessResourceInstruction {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: AbnormalFundProcessingTransferSuccessResourceCommander
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 入账成功时间 */
  success_time: string
  /** 微信支付在途异常资金付款指令执行流水号 */
  instruction_instance_id: string
}

/** 在途异常资金付款指令的发起方 */
export interface AbnormalFundProcessingTransferSuccessResourceCommander {
  /** 发起在途异常资金付款请求的角色 */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号 */
  mchid: string
}
