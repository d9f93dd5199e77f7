// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { queryRechargeBalance } from '../global/refund/query-recharge-balance.js'
import type { querySubMerchantRechargeBalance } from '../global/refund/query-sub-merchant-recharge-balance.js'

export interface V3GlobalRefund {
  partner: V3GlobalRefundPartner
  rechargeBalance: V3GlobalRefundRechargeBalance
}

export interface V3GlobalRefundPartner {
  rechargeBalance: V3GlobalRefundPartnerRechargeBalance
}

export interface V3GlobalRefundPartnerRechargeBalance {
  subMchid: V3GlobalRefundPartnerRechargeBalanceSubMchid
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchid {
  _sub_mchid_: V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid {
  /**
   * 商家充值退款余额查询 · Check what remains of the money a sub-merchant topped up for refunds
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  get: Get<typeof querySubMerchantRechargeBalance>
}

export interface V3GlobalRefundRechargeBalance {
  /**
   * 商家充值退款余额查询 · Check what remains of the money the merchant topped up for refunds
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  get: Get<typeof queryRechargeBalance>
}
