// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createCustomEntrance } from '../marketing/shopping-receipt/create-custom-entrance.js'
import type { queryCustomEntrance } from '../marketing/shopping-receipt/query-custom-entrance.js'
import type { updateCustomEntrance } from '../marketing/shopping-receipt/update-custom-entrance.js'
import type { uploadReceiptJumpInfo } from '../marketing/shopping-receipt/upload-receipt-jump-info.js'
import type { uploadShoppingReceipt } from '../marketing/shopping-receipt/upload-shopping-receipt.js'

export interface V3MarketingShoppingReceipt {
  customentrances: V3MarketingShoppingReceiptCustomentrances
  merchantshoppingreceiptjumpinfos: V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
  shoppingreceipts: V3MarketingShoppingReceiptShoppingreceipts
}

export interface V3MarketingShoppingReceiptCustomentrances
  extends Post<typeof createCustomEntrance> {
  /**
   * 创建自定义入口 · Create a brand's custom entrance on its shopping receipts
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697703
   */
  post: Post<typeof createCustomEntrance>
  _brand_id_: V3MarketingShoppingReceiptCustomentrancesByBrandId
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandId {
  /**
   * 查询自定义入口 · Get a brand's custom entrance on its shopping receipts
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698331
   */
  get: Get<typeof queryCustomEntrance>
  /**
   * 更新自定义入口 · Change a brand's custom entrance on its shopping receipts
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697769
   */
  patch: Post<typeof updateCustomEntrance>
}

export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
  extends Post<typeof uploadReceiptJumpInfo> {
  /**
   * 上传商家电子小票跳转信息 · Supply the link from a payment to the merchant's own shopping receipt
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012443825
   */
  post: Post<typeof uploadReceiptJumpInfo>
}

export interface V3MarketingShoppingReceiptShoppingreceipts
  extends Post<typeof uploadShoppingReceipt> {
  /**
   * 上传电子小票 · Upload the shopping receipt file of a payment
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698614
   */
  post: Post<typeof uploadShoppingReceipt>
}
