// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { getSettlement } from '../apply4sub/get-settlement.js'
import type { getSettlementApplication } from '../apply4sub/get-settlement-application.js'
import type { modifySettlement } from '../apply4sub/modify-settlement.js'

export interface V3Apply4sub {
  sub_merchants: V3Apply4subSubMerchants
}

export interface V3Apply4subSubMerchants {
  _sub_mchid_: V3Apply4subSubMerchantsBySubMchid
}

export interface V3Apply4subSubMerchantsBySubMchid {
  application: V3Apply4subSubMerchantsBySubMchidApplication
  modifySettlement: V3Apply4subSubMerchantsBySubMchidModifySettlement
  settlement: V3Apply4subSubMerchantsBySubMchidSettlement
}

export interface V3Apply4subSubMerchantsBySubMchidApplication {
  _application_no_: V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo
}

export interface V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo {
  /**
   * 查询结算账户修改申请状态 · Query the status of a request to change a sub-merchant's settlement account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761169
   */
  get: Get<typeof getSettlementApplication>
}

export interface V3Apply4subSubMerchantsBySubMchidModifySettlement
  extends Post<typeof modifySettlement> {
  /**
   * 修改结算帐号 · Request a change of a sub-merchant's settlement bank account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761138
   */
  post: Post<typeof modifySettlement>
}

export interface V3Apply4subSubMerchantsBySubMchidSettlement {
  /**
   * 查询结算账户 · Query a sub-merchant's settlement bank account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761142
   */
  get: Get<typeof getSettlement>
}
