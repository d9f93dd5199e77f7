// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createInsuranceOrder } from '../hire-power-bank/create-insurance-order.js'
import type { getQualificationByOpenId } from '../hire-power-bank/get-qualification-by-open-id.js'
import type { queryInsuranceOrder } from '../hire-power-bank/query-insurance-order.js'

export interface V3HirePowerBank {
  insuranceOrders: V3HirePowerBankInsuranceOrders
  userQualifications: V3HirePowerBankUserQualifications
}

export interface V3HirePowerBankInsuranceOrders extends Post<typeof createInsuranceOrder> {
  /**
   * 创建保险订单 · Create a user's insurance order for overnight return of a power bank
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  post: Post<typeof createInsuranceOrder>
  _out_order_no_: V3HirePowerBankInsuranceOrdersByOutOrderNo
}

export interface V3HirePowerBankInsuranceOrdersByOutOrderNo {
  /**
   * 查询保险订单详情 · Look up a power bank insurance order by the merchant order number
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  get: Get<typeof queryInsuranceOrder>
}

export interface V3HirePowerBankUserQualifications {
  _openid_: V3HirePowerBankUserQualificationsByOpenid
}

export interface V3HirePowerBankUserQualificationsByOpenid {
  /**
   * 查询用户保险订单领取资格 · Check whether a user may claim a power bank insurance order
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  get: Get<typeof getQualificationByOpenId>
}
