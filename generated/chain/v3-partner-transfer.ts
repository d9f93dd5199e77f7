// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { getTransferBatchByNo } from '../partner-transfer/get-transfer-batch-by-no.js'
import type { getTransferBatchByOutNo } from '../partner-transfer/get-transfer-batch-by-out-no.js'
import type { getTransferDetailByNo } from '../partner-transfer/get-transfer-detail-by-no.js'
import type { getTransferDetailByOutNo } from '../partner-transfer/get-transfer-detail-by-out-no.js'
import type { initiateTransferBatch } from '../partner-transfer/initiate-transfer-batch.js'

export interface V3PartnerTransfer {
  batches: V3PartnerTransferBatches
}

export interface V3PartnerTransferBatches extends Post<typeof initiateTransferBatch> {
  /**
   * 发起批量转账 · Start a batch of transfers to users for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
   */
  post: Post<typeof initiateTransferBatch>
  batchId: V3PartnerTransferBatchesBatchId
  outBatchNo: V3PartnerTransferBatchesOutBatchNo
}

export interface V3PartnerTransferBatchesBatchId {
  _batch_id_: V3PartnerTransferBatchesBatchIdByBatchId
}

export interface V3PartnerTransferBatchesBatchIdByBatchId {
  /**
   * 微信支付批次单号查询批次单 · Look up a transfer batch by WeChat Pay batch ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715990
   */
  get: Get<typeof getTransferBatchByNo>
  details: V3PartnerTransferBatchesBatchIdByBatchIdDetails
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetails {
  detailId: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId {
  _detail_id_: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付明细单号查询明细单 · Look up one transfer of a batch by WeChat Pay detail ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718324
   */
  get: Get<typeof getTransferDetailByNo>
}

export interface V3PartnerTransferBatchesOutBatchNo {
  _out_batch_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 商家批次单号查询批次单 · Look up a transfer batch by merchant batch number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718112
   */
  get: Get<typeof getTransferBatchByOutNo>
  details: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails {
  outDetailNo: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  _out_detail_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商家明细单号查询明细单 · Look up one transfer of a batch by merchant detail number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718434
   */
  get: Get<typeof getTransferDetailByOutNo>
}
