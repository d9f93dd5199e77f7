// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { cancelRentalOrder } from '../v2/rental/cancel-rental-order.js'
import type { changeRentalAmount } from '../v2/rental/change-rental-amount.js'
import type { createHotelOrder } from '../v2/rental/create-hotel-order.js'
import type { createRentalOrder } from '../v2/rental/create-rental-order.js'
import type { finishHotelOrder } from '../v2/rental/finish-hotel-order.js'
import type { finishRentalOrder } from '../v2/rental/finish-rental-order.js'
import type { queryHotelOrder } from '../v2/rental/query-hotel-order.js'
import type { queryRentalOrder } from '../v2/rental/query-rental-order.js'

export interface V2Wxv {
  cancelbill: V2WxvCancelbill
  changerentmoney: V2WxvChangerentmoney
  createhotelbill: V2WxvCreatehotelbill
  createrentbill: V2WxvCreaterentbill
  finishhotelbill: V2WxvFinishhotelbill
  finishrentbill: V2WxvFinishrentbill
  queryhotelbill: V2WxvQueryhotelbill
  queryrentbill: V2WxvQueryrentbill
}

export interface V2WxvCancelbill extends Post<typeof cancelRentalOrder> {
  /**
   * 撤销租借订单 · Cancel a rental order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
   */
  post: Post<typeof cancelRentalOrder>
}

export interface V2WxvChangerentmoney extends Post<typeof changeRentalAmount> {
  /**
   * 修改租借订单 · Change the amount of a rental order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
   */
  post: Post<typeof changeRentalAmount>
}

export interface V2WxvCreatehotelbill extends Post<typeof createHotelOrder> {
  /**
   * 创建速住订单 · Create a deposit-free hotel order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
   */
  post: Post<typeof createHotelOrder>
}

export interface V2WxvCreaterentbill extends Post<typeof createRentalOrder> {
  /**
   * 创建租借订单 · Create a deposit-free rental order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
   */
  post: Post<typeof createRentalOrder>
}

export interface V2WxvFinishhotelbill extends Post<typeof finishHotelOrder> {
  /**
   * 完结速住订单 · Finish a hotel order and charge it
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
   */
  post: Post<typeof finishHotelOrder>
}

export interface V2WxvFinishrentbill extends Post<typeof finishRentalOrder> {
  /**
   * 完结租借订单 · Finish a rental order and charge it
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
   */
  post: Post<typeof finishRentalOrder>
}

export interface V2WxvQueryhotelbill extends Post<typeof queryHotelOrder> {
  /**
   * 查询速住订单 · Query a hotel order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
   */
  post: Post<typeof queryHotelOrder>
}

export interface V2WxvQueryrentbill extends Post<typeof queryRentalOrder> {
  /**
   * 查询租借订单 · Query a rental order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
   */
  post: Post<typeof queryRentalOrder>
}
