// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyDetailElectronicReceipt } from '../transfer-detail/apply-detail-electronic-receipt.js'
import type { queryDetailElectronicReceipt } from '../transfer-detail/query-detail-electronic-receipt.js'

export interface V3TransferDetail {
  electronicReceipts: V3TransferDetailElectronicReceipts
}

export interface V3TransferDetailElectronicReceipts
  extends Post<typeof applyDetailElectronicReceipt> {
  /**
   * 查询转账明细电子回单受理结果 · Get the state and download link of one transfer's electronic receipt
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718815
   */
  get: Get<typeof queryDetailElectronicReceipt>
  /**
   * 转账明细电子回单受理 · Request an electronic receipt for one transfer
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718748
   */
  post: Post<typeof applyDetailElectronicReceipt>
}
