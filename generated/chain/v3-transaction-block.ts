// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { listBlockRecords } from '../transaction-block/list-block-records.js'
import type { queryBlockAppeal } from '../transaction-block/query-block-appeal.js'
import type { queryBlockRecord } from '../transaction-block/query-block-record.js'
import type { submitBlockAppeal } from '../transaction-block/submit-block-appeal.js'

export interface V3TransactionBlock {
  transactionBlockRecords: V3TransactionBlockTransactionBlockRecords
  transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions
}

export interface V3TransactionBlockTransactionBlockRecords {
  subMchid: V3TransactionBlockTransactionBlockRecordsSubMchid
  _block_record_id_: V3TransactionBlockTransactionBlockRecordsByBlockRecordId
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchid {
  _sub_mchid_: V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid {
  /**
   * 分页查询子商户名下的交易拦截记录 · List the blocked-transaction records of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
   */
  get: Get<typeof listBlockRecords>
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordId {
  /**
   * 查询子商户交易拦截记录详情 · Look up why a sub-merchant's transactions were blocked and how to recover
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940435
   */
  get: Get<typeof queryBlockRecord>
}

export interface V3TransactionBlockTransactionBlockSubmissions {
  subMchid: V3TransactionBlockTransactionBlockSubmissionsSubMchid
  _block_submission_id_: V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchid {
  _sub_mchid_: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid
  extends Post<typeof submitBlockAppeal> {
  /**
   * 发起交易拦截申诉 · Appeal a transaction block on behalf of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940446
   */
  post: Post<typeof submitBlockAppeal>
}

export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId {
  /**
   * 查询交易拦截申诉详情 · Look up a transaction block appeal and its review result
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
   */
  get: Get<typeof queryBlockAppeal>
}
