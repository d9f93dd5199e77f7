// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransferInstruction } from '../abnormal-fund-processing/create-transfer-instruction.js'
import type { queryFundReceipt } from '../abnormal-fund-processing/query-fund-receipt.js'
import type { queryTransferInstruction } from '../abnormal-fund-processing/query-transfer-instruction.js'

export interface V3AbnormalFundProcessing {
  receipts: V3AbnormalFundProcessingReceipts
}

export interface V3AbnormalFundProcessingReceipts {
  _receipt_id_: V3AbnormalFundProcessingReceiptsByReceiptId
}

export interface V3AbnormalFundProcessingReceiptsByReceiptId {
  /**
   * 查询在途异常资金付款结果 · Query an in-transit abnormal fund receipt and how its payout turned out
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408031
   */
  get: Get<typeof queryFundReceipt>
  transferInstructions: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions
  extends Post<typeof createTransferInstruction> {
  /**
   * 发起在途异常资金付款指令 · Instruct where the money of an in-transit abnormal fund receipt should be paid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408022
   */
  post: Post<typeof createTransferInstruction>
  _out_instruction_no_: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo {
  /**
   * 查询在途异常资金付款指令执行结果 · Query how far a payout instruction for abnormal funds has been executed
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016636882
   */
  get: Get<typeof queryTransferInstruction>
}
