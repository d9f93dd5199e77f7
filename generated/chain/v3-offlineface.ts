// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransaction } from '../offlineface/create-transaction.js'
import type { getAuthInfo } from '../offlineface/get-auth-info.js'
import type { getRepaymentUrl } from '../offlineface/get-repayment-url.js'
import type { listFaceCollections } from '../offlineface/list-face-collections.js'
import type { preSignContract } from '../offlineface/pre-sign-contract.js'
import type { queryContract } from '../offlineface/query-contract.js'
import type { queryFaceCollection } from '../offlineface/query-face-collection.js'
import type { queryTransactionByOutTradeNo } from '../offlineface/query-transaction-by-out-trade-no.js'

export interface V3Offlineface {
  authinfo: V3OfflinefaceAuthinfo
  contracts: V3OfflinefaceContracts
  faceCollections: V3OfflinefaceFaceCollections
  repaymentUrl: V3OfflinefaceRepaymentUrl
  transactions: V3OfflinefaceTransactions
}

export interface V3OfflinefaceAuthinfo extends Post<typeof getAuthInfo> {
  /**
   * 获取authinfo · Obtain the credential a face payment device needs to start its SDK
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Post<typeof getAuthInfo>
}

export interface V3OfflinefaceContracts {
  presign: V3OfflinefaceContractsPresign
  _contract_id_: V3OfflinefaceContractsByContractId
}

export interface V3OfflinefaceContractsPresign extends Post<typeof preSignContract> {
  /**
   * 预签约 · Pre-sign a face payment contract and receive its token
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Post<typeof preSignContract>
}

export interface V3OfflinefaceContractsByContractId {
  /**
   * 签约查询 · Look up a face payment contract and its state
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Get<typeof queryContract>
}

export interface V3OfflinefaceFaceCollections {
  /**
   * 查询重采用户列表 · List an organization's users whose face must be captured again
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Get<typeof listFaceCollections>
  _collection_id_: V3OfflinefaceFaceCollectionsByCollectionId
}

export interface V3OfflinefaceFaceCollectionsByCollectionId {
  /**
   * 查询重采请求详情 · Look up one face recapture request
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Get<typeof queryFaceCollection>
}

export interface V3OfflinefaceRepaymentUrl extends Post<typeof getRepaymentUrl> {
  /**
   * 获取还款链接 · Get the link where a user repays outstanding face payments
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post: Post<typeof getRepaymentUrl>
}

export interface V3OfflinefaceTransactions extends Post<typeof createTransaction> {
  /**
   * 申请扣款 · Charge a user by the auth code of a face payment
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Post<typeof createTransaction>
  outTradeNo: V3OfflinefaceTransactionsOutTradeNo
}

export interface V3OfflinefaceTransactionsOutTradeNo {
  _out_trade_no_: V3OfflinefaceTransactionsOutTradeNoByOutTradeNo
}

export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查单 · Look up a face payment by merchant order number
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Get<typeof queryTransactionByOutTradeNo>
}
