// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createCustomsOrder } from '../global/customs/create-customs-order.js'
import type { listCustomsOrders } from '../global/customs/list-customs-orders.js'
import type { redeclareCustomsOrder } from '../global/customs/redeclare-customs-order.js'
import type { updateCustomsOrder } from '../global/customs/update-customs-order.js'
import type { verifyPayerIdentity } from '../global/customs/verify-payer-identity.js'

export interface V3GlobalCustoms {
  orders: V3GlobalCustomsOrders
  redeclare: V3GlobalCustomsRedeclare
  verifyCertificate: V3GlobalCustomsVerifyCertificate
}

export interface V3GlobalCustomsOrders extends Post<typeof createCustomsOrder> {
  /**
   * 报关查询 · List an order's customs declarations and their states
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   */
  get: Get<typeof listCustomsOrders>
  /**
   * 报关信息修改 · Correct the details of a customs declaration
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   */
  patch: Post<typeof updateCustomsOrder>
  /**
   * 报关 · Declare a payment order to customs
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   */
  post: Post<typeof createCustomsOrder>
}

export interface V3GlobalCustomsRedeclare extends Post<typeof redeclareCustomsOrder> {
  /**
   * 报关重推 · Push a declaration to customs again after it was lost
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   */
  post: Post<typeof redeclareCustomsOrder>
}

export interface V3GlobalCustomsVerifyCertificate extends Post<typeof verifyPayerIdentity> {
  /**
   * 身份信息校验 · Check a buyer's ID document against the payer of a declared order
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   */
  post: Post<typeof verifyPayerIdentity>
}
