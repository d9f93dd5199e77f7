// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createCustomsOrderGlobalV3 } from '../global/customs/create-customs-order-global-v3.js'
import type { listCustomsOrdersGlobalV3 } from '../global/customs/list-customs-orders-global-v3.js'
import type { redeclareCustomsOrderGlobalV3 } from '../global/customs/redeclare-customs-order-global-v3.js'
import type { updateCustomsOrderGlobalV3 } from '../global/customs/update-customs-order-global-v3.js'
import type { verifyPayerIdentityGlobalV3 } from '../global/customs/verify-payer-identity-global-v3.js'

export interface Global {
  v3: GlobalV3
}

export interface GlobalV3 {
  customs: GlobalV3Customs
}

export interface GlobalV3Customs {
  orders: GlobalV3CustomsOrders
  redeclare: GlobalV3CustomsRedeclare
  verifyCertificate: GlobalV3CustomsVerifyCertificate
}

export interface GlobalV3CustomsOrders extends Post<typeof createCustomsOrderGlobalV3> {
  /**
   * 报关查询 · List an order's customs declarations and their states, on the /global/v3 path
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   */
  get: Get<typeof listCustomsOrdersGlobalV3>
  /**
   * 报关信息修改 · Correct the details of a customs declaration, on the /global/v3 path
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   */
  patch: Post<typeof updateCustomsOrderGlobalV3>
  /**
   * 报关 · Declare a payment order to customs, on the /global/v3 path
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   */
  post: Post<typeof createCustomsOrderGlobalV3>
}

export interface GlobalV3CustomsRedeclare extends Post<typeof redeclareCustomsOrderGlobalV3> {
  /**
   * 报关重推 · Push a lost declaration to customs again, on the /global/v3 path
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   */
  post: Post<typeof redeclareCustomsOrderGlobalV3>
}

export interface GlobalV3CustomsVerifyCertificate extends Post<typeof verifyPayerIdentityGlobalV3> {
  /**
   * 身份信息校验 · Check a buyer's ID document against the payer, on the /global/v3 path
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   */
  post: Post<typeof verifyPayerIdentityGlobalV3>
}
