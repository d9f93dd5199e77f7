// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { listIncomeRecords } from '../merchantfund/list-income-records.js'
import type { listSubMerchantIncomeRecords } from '../merchantfund/list-sub-merchant-income-records.js'

export interface V3Merchantfund {
  merchant: V3MerchantfundMerchant
  partner: V3MerchantfundPartner
}

export interface V3MerchantfundMerchant {
  incomeRecords: V3MerchantfundMerchantIncomeRecords
}

export interface V3MerchantfundMerchantIncomeRecords {
  /**
   * 服务商银行来账查询 · List bank deposits received on the service provider's own account for a day
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720300
   */
  get: Get<typeof listIncomeRecords>
}

export interface V3MerchantfundPartner {
  incomeRecords: V3MerchantfundPartnerIncomeRecords
}

export interface V3MerchantfundPartnerIncomeRecords {
  /**
   * 特约商户银行来账查询 · List bank deposits received on a sub-merchant's account for a day
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720249
   */
  get: Get<typeof listSubMerchantIncomeRecords>
}
