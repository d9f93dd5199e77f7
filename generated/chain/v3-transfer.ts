// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyBatchElectronicReceipt } from '../transfer/apply-batch-electronic-receipt.js'
import type { initiateBatchTransfer } from '../transfer/initiate-batch-transfer.js'
import type { queryBatchElectronicReceipt } from '../transfer/query-batch-electronic-receipt.js'
import type { queryTransferBatchById } from '../transfer/query-transfer-batch-by-id.js'
import type { queryTransferBatchByOutBatchNo } from '../transfer/query-transfer-batch-by-out-batch-no.js'
import type { queryTransferDetailById } from '../transfer/query-transfer-detail-by-id.js'
import type { queryTransferDetailByOutDetailNo } from '../transfer/query-transfer-detail-by-out-detail-no.js'

export interface V3Transfer {
  batches: V3TransferBatches
  billReceipt: V3TransferBillReceipt
}

export interface V3TransferBatches extends Post<typeof initiateBatchTransfer> {
  /**
   * 发起批量转账 · Start a batch of transfers to users' WeChat balances
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
   */
  post: Post<typeof initiateBatchTransfer>
  batchId: V3TransferBatchesBatchId
  outBatchNo: V3TransferBatchesOutBatchNo
}

export interface V3TransferBatchesBatchId {
  _batch_id_: V3TransferBatchesBatchIdByBatchId
}

export interface V3TransferBatchesBatchIdByBatchId {
  /**
   * 微信批次单号查询批次单 · Look up a transfer batch by its WeChat Pay batch ID
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
   */
  get: Get<typeof queryTransferBatchById>
  details: V3TransferBatchesBatchIdByBatchIdDetails
}

export interface V3TransferBatchesBatchIdByBatchIdDetails {
  detailId: V3TransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailId {
  _detail_id_: V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信明细单号查询明细单 · Look up one transfer of a batch by its WeChat Pay detail ID
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
   */
  get: Get<typeof queryTransferDetailById>
}

export interface V3TransferBatchesOutBatchNo {
  _out_batch_no_: V3TransferBatchesOutBatchNoByOutBatchNo
}

export interface V3TransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 商家批次单号查询批次单 · Look up a transfer batch by the merchant's batch number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458877
   */
  get: Get<typeof queryTransferBatchByOutBatchNo>
  details: V3TransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetails {
  outDetailNo: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  _out_detail_no_: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商家明细单号查询明细单 · Look up one transfer of a batch by the merchant's detail number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458902
   */
  get: Get<typeof queryTransferDetailByOutDetailNo>
}

export interface V3TransferBillReceipt extends Post<typeof applyBatchElectronicReceipt> {
  /**
   * 转账电子回单申请受理 · Request an electronic receipt covering a whole transfer batch
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718570
   */
  post: Post<typeof applyBatchElectronicReceipt>
  _out_batch_no_: V3TransferBillReceiptByOutBatchNo
}

export interface V3TransferBillReceiptByOutBatchNo {
  /**
   * 查询转账电子回单 · Get the state and download link of a transfer batch's electronic receipt
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718640
   */
  get: Get<typeof queryBatchElectronicReceipt>
}
