// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { syncCodePlateTransaction } from '../industry-rebate/sync-code-plate-transaction.js'
import type { syncRetailTransaction } from '../industry-rebate/sync-retail-transaction.js'

export interface V3IndustryRebate {
  retailIndustry: V3IndustryRebateRetailIndustry
  transactions: V3IndustryRebateTransactions
}

export interface V3IndustryRebateRetailIndustry {
  transactions: V3IndustryRebateRetailIndustryTransactions
}

export interface V3IndustryRebateRetailIndustryTransactions
  extends Post<typeof syncRetailTransaction> {
  /** 回传SN和商品编码 · Report the device serial number and product codes of a retail payment */
  post: Post<typeof syncRetailTransaction>
}

export interface V3IndustryRebateTransactions {
  _transaction_id_: V3IndustryRebateTransactionsByTransactionId
}

export interface V3IndustryRebateTransactionsByTransactionId
  extends Post<typeof syncCodePlateTransaction> {
  /** 支付码牌/点餐码牌交易回传 · Report a payment made through a payment or ordering code plate */
  post: Post<typeof syncCodePlateTransaction>
}
