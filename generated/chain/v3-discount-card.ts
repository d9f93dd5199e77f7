// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addUserRecords } from '../discount-card/add-user-records.js'
import type { prepareCard } from '../discount-card/prepare-card.js'
import type { queryCard } from '../discount-card/query-card.js'
import type { queryOrderByOutOrderNo } from '../discount-card/query-order-by-out-order-no.js'
import type { queryOrderByOutTradeNo } from '../discount-card/query-order-by-out-trade-no.js'
import type { updateOrder } from '../discount-card/update-order.js'

export interface V3DiscountCard {
  cards: V3DiscountCardCards
  orders: V3DiscountCardOrders
}

export interface V3DiscountCardCards extends Post<typeof prepareCard> {
  /**
   * 预受理领卡请求 · Register a discount card request and get the token the user claims it with
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  post: Post<typeof prepareCard>
  _out_card_code_: V3DiscountCardCardsByOutCardCode
}

export interface V3DiscountCardCardsByOutCardCode {
  /**
   * 查询先享卡订单 · Query a discount card that a user claimed
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  get: Get<typeof queryCard>
  addUserRecords: V3DiscountCardCardsByOutCardCodeAddUserRecords
}

export interface V3DiscountCardCardsByOutCardCodeAddUserRecords
  extends Post<typeof addUserRecords> {
  /**
   * 增加用户记录 · Add records of tasks completed and rewards used to a discount card
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  post: Post<typeof addUserRecords>
}

export interface V3DiscountCardOrders {
  outTradeNo: V3DiscountCardOrdersOutTradeNo
  _out_order_no_: V3DiscountCardOrdersByOutOrderNo
}

export interface V3DiscountCardOrdersOutTradeNo {
  _out_trade_no_: V3DiscountCardOrdersOutTradeNoByOutTradeNo
}

export interface V3DiscountCardOrdersOutTradeNoByOutTradeNo {
  /**
   * 通过先享卡订单号查询订单 · Query a discount card order by the merchant's payment order number
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  get: Get<typeof queryOrderByOutTradeNo>
}

export interface V3DiscountCardOrdersByOutOrderNo {
  /**
   * 通过先享卡订单号查询订单 · Query a discount card order by the merchant's discount card order number
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  get: Get<typeof queryOrderByOutOrderNo>
  /**
   * 更新先享卡订单 · Update the objectives and rewards recorded on a discount card order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated
   */
  patch: Post<typeof updateOrder>
}
