// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyBankTransferRecharge } from '../recharge/apply-bank-transfer-recharge.js'
import type { queryBankTransferRecharge } from '../recharge/query-bank-transfer-recharge.js'

export interface V3Recharge {
  bankTransferRecharges: V3RechargeBankTransferRecharges
}

export interface V3RechargeBankTransferRecharges {
  apply: V3RechargeBankTransferRechargesApply
  outRechargeNo: V3RechargeBankTransferRechargesOutRechargeNo
}

export interface V3RechargeBankTransferRechargesApply
  extends Post<typeof applyBankTransferRecharge> {
  /**
   * 申请银行转账充值 · Request a merchant top-up by bank transfer and get the account to pay into
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   */
  post: Post<typeof applyBankTransferRecharge>
}

export interface V3RechargeBankTransferRechargesOutRechargeNo {
  _out_recharge_no_: V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询银行转账充值结果 · Check the outcome of a merchant's bank transfer top-up
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   */
  get: Get<typeof queryBankTransferRecharge>
}
