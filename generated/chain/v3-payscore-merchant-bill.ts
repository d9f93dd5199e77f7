// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { queryMerchantBill } from '../payscore/merchant-bill/query-merchant-bill.js'

export interface V3PayscoreMerchantBill {
  /**
   * 商户申请获取对账单 · Get a day's pay score bills with their download details
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  get: Get<typeof queryMerchantBill>
}
