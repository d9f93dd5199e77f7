// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransferBatch } from '../bank-transfer/create-transfer-batch.js'
import type { queryTransferBatchById } from '../bank-transfer/query-transfer-batch-by-id.js'
import type { queryTransferBatchByOutBatchNo } from '../bank-transfer/query-transfer-batch-by-out-batch-no.js'
import type { queryTransferDetailById } from '../bank-transfer/query-transfer-detail-by-id.js'
import type { queryTransferDetailByOutDetailNo } from '../bank-transfer/query-transfer-detail-by-out-detail-no.js'

export interface V3BankTransfer {
  batches: V3BankTransferBatches
}

export interface V3BankTransferBatches extends Post<typeof createTransferBatch> {
  /**
   * 发起批量转账 · Start a batch of transfers through the bank
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465889
   */
  post: Post<typeof createTransferBatch>
  batchId: V3BankTransferBatchesBatchId
  outBatchNo: V3BankTransferBatchesOutBatchNo
}

export interface V3BankTransferBatchesBatchId {
  _batch_id_: V3BankTransferBatchesBatchIdByBatchId
}

export interface V3BankTransferBatchesBatchIdByBatchId {
  /**
   * 微信支付批次单号查询批次单 · Query a transfer batch by its WeChat Pay batch ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465891
   */
  get: Get<typeof queryTransferBatchById>
  details: V3BankTransferBatchesBatchIdByBatchIdDetails
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetails {
  detailId: V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId {
  _detail_id_: V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付明细单号查询明细单 · Query one transfer of a batch by its WeChat Pay IDs
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465897
   */
  get: Get<typeof queryTransferDetailById>
}

export interface V3BankTransferBatchesOutBatchNo {
  _out_batch_no_: V3BankTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 银行批次单号查询批次单 · Query a transfer batch by the bank's own batch number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465903
   */
  get: Get<typeof queryTransferBatchByOutBatchNo>
  details: V3BankTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetails {
  outDetailNo: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  _out_detail_no_: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 银行明细单号查询明细单 · Query one transfer of a batch by the bank's own numbers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465915
   */
  get: Get<typeof queryTransferDetailByOutDetailNo>
}
