// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { syncOrderStatus } from '../catering/sync-order-status.js'

export interface V3Catering {
  orders: V3CateringOrders
}

export interface V3CateringOrders {
  syncStatus: V3CateringOrdersSyncStatus
}

export interface V3CateringOrdersSyncStatus extends Post<typeof syncOrderStatus> {
  /**
   * 点餐订单信息同步（渠道商/服务商） · Sync a food order's details and status as a channel or service partner
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011939936
   */
  post: Post<typeof syncOrderStatus>
}
