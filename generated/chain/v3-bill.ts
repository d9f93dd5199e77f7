// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { getFundBill } from '../bill/get-fund-bill.js'
import type { getSubMchFundFlowBill } from '../bill/get-sub-mch-fund-flow-bill.js'
import type { getTradeBill } from '../bill/get-trade-bill.js'

export interface V3Bill {
  fundflowbill: V3BillFundflowbill
  subMerchantFundflowbill: V3BillSubMerchantFundflowbill
  tradebill: V3BillTradebill
}

export interface V3BillFundflowbill {
  /**
   * 申请资金账单 · Request the fund flow bill of a day and get its download link
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
   */
  get: Get<typeof getFundBill>
}

export interface V3BillSubMerchantFundflowbill {
  /**
   * 申请单个子商户资金账单 · Request the fund flow bill of one sub-merchant and get its download links
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
   */
  get: Get<typeof getSubMchFundFlowBill>
}

export interface V3BillTradebill {
  /**
   * 申请交易账单 · Request the trade bill of a day and get its download link
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
   */
  get: Get<typeof getTradeBill>
}
