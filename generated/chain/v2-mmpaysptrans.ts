// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { queryBankCardTransfer } from '../v2/transfers/query-bank-card-transfer.js'
import type { transferToBankCard } from '../v2/transfers/transfer-to-bank-card.js'

export interface V2Mmpaysptrans {
  pay_bank: V2MmpaysptransPayBank
  query_bank: V2MmpaysptransQueryBank
}

export interface V2MmpaysptransPayBank extends Post<typeof transferToBankCard> {
  /**
   * 企业付款到银行卡 · Pay money to a bank card
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939840
   */
  post: Post<typeof transferToBankCard>
}

export interface V2MmpaysptransQueryBank extends Post<typeof queryBankCardTransfer> {
  /**
   * 查询企业付款银行卡 · Query a payment to a bank card
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941066
   */
  post: Post<typeof queryBankCardTransfer>
}
