// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelServiceOrder } from '../payscore/oversea/cancel-service-order.js'
import type { completeServiceOrder } from '../payscore/oversea/complete-service-order.js'
import type { createServiceOrder } from '../payscore/oversea/create-service-order.js'
import type { queryServiceOrder } from '../payscore/oversea/query-service-order.js'
import type { syncServiceOrder } from '../payscore/oversea/sync-service-order.js'

export interface V3PayscoreOversea {
  partner: V3PayscoreOverseaPartner
}

export interface V3PayscoreOverseaPartner {
  serviceorder: V3PayscoreOverseaPartnerServiceorder
}

export interface V3PayscoreOverseaPartnerServiceorder extends Post<typeof createServiceOrder> {
  /**
   * 查询支付分订单 · Look up an overseas institution's pay score order
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  get: Get<typeof queryServiceOrder>
  /**
   * 创建支付分订单 · Create a pay score order for an overseas institution's sub-merchant
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  post: Post<typeof createServiceOrder>
  _out_order_no_: V3PayscoreOverseaPartnerServiceorderByOutOrderNo
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNo {
  cancel: V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel
  complete: V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete
  sync: V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel
  extends Post<typeof cancelServiceOrder> {
  /**
   * 取消支付分订单 · Cancel an overseas institution's pay score order
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  post: Post<typeof cancelServiceOrder>
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete
  extends Post<typeof completeServiceOrder> {
  /**
   * 完结支付分订单 · Complete an overseas institution's pay score order and settle its final amount
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  post: Post<typeof completeServiceOrder>
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync
  extends Post<typeof syncServiceOrder> {
  /**
   * 同步支付分订单信息 · Report an overseas institution's pay score order as changed
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  post: Post<typeof syncServiceOrder>
}
