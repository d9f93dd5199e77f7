// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { createPayOnDeliveryServiceOrder } from '../payscore/servicepayondeliveryorder/create-pay-on-delivery-service-order.js'

export interface V3PayscoreServicepayondeliveryorder
  extends Post<typeof createPayOnDeliveryServiceOrder> {
  /**
   * 创建先用后付订单 · Open a pay score order the user pays for after receiving the goods
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  post: Post<typeof createPayOnDeliveryServiceOrder>
}
