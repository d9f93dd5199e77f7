// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyDetailReceipt } from '../bank-batch-transfer/apply-detail-receipt.js'
import type { applySummaryReceipt } from '../bank-batch-transfer/apply-summary-receipt.js'
import type { queryDetailReceipt } from '../bank-batch-transfer/query-detail-receipt.js'
import type { querySummaryReceipt } from '../bank-batch-transfer/query-summary-receipt.js'

export interface V3BankBatchTransfer {
  receipt: V3BankBatchTransferReceipt
}

export interface V3BankBatchTransferReceipt {
  detailReceipts: V3BankBatchTransferReceiptDetailReceipts
  summaryReceipts: V3BankBatchTransferReceiptSummaryReceipts
}

export interface V3BankBatchTransferReceiptDetailReceipts extends Post<typeof applyDetailReceipt> {
  /**
   * 查询明细电子回单受理结果 · Query the electronic receipt requested for one transfer of a batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  get: Get<typeof queryDetailReceipt>
  /**
   * 受理明细电子回单 · Request an electronic receipt for one transfer of a batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  post: Post<typeof applyDetailReceipt>
}

export interface V3BankBatchTransferReceiptSummaryReceipts
  extends Post<typeof applySummaryReceipt> {
  /**
   * 查询汇总电子回单受理结果 · Query the electronic receipt requested for a whole transfer batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  get: Get<typeof querySummaryReceipt>
  /**
   * 受理汇总电子回单 · Request an electronic receipt that covers a whole transfer batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  post: Post<typeof applySummaryReceipt>
}
