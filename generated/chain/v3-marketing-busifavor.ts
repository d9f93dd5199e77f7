// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { associateTradeInfo } from '../marketing/busifavor/associate-trade-info.js'
import type { createStock } from '../marketing/busifavor/create-stock.js'
import type { deactivateCoupon } from '../marketing/busifavor/deactivate-coupon.js'
import type { deleteCouponCode } from '../marketing/busifavor/delete-coupon-code.js'
import type { disassociateTradeInfo } from '../marketing/busifavor/disassociate-trade-info.js'
import type { getCouponNotify } from '../marketing/busifavor/get-coupon-notify.js'
import type { listCouponsByFilter } from '../marketing/busifavor/list-coupons-by-filter.js'
import type { listSubsidyPayReceipts } from '../marketing/busifavor/list-subsidy-pay-receipts.js'
import type { modifyBudget } from '../marketing/busifavor/modify-budget.js'
import type { modifyStockInfo } from '../marketing/busifavor/modify-stock-info.js'
import type { paySubsidy } from '../marketing/busifavor/pay-subsidy.js'
import type { preSendProductCoupon } from '../marketing/busifavor/pre-send-product-coupon.js'
import type { queryCoupon } from '../marketing/busifavor/query-coupon.js'
import type { queryCouponCode } from '../marketing/busifavor/query-coupon-code.js'
import type { queryCouponCodeList } from '../marketing/busifavor/query-coupon-code-list.js'
import type { queryStock } from '../marketing/busifavor/query-stock.js'
import type { querySubsidyPayReceipt } from '../marketing/busifavor/query-subsidy-pay-receipt.js'
import type { querySubsidyReturnReceipt } from '../marketing/busifavor/query-subsidy-return-receipt.js'
import type { returnCoupon } from '../marketing/busifavor/return-coupon.js'
import type { returnSubsidy } from '../marketing/busifavor/return-subsidy.js'
import type { sendCoupon } from '../marketing/busifavor/send-coupon.js'
import type { sendGovCard } from '../marketing/busifavor/send-gov-card.js'
import type { sendProductCoupon } from '../marketing/busifavor/send-product-coupon.js'
import type { setCouponNotify } from '../marketing/busifavor/set-coupon-notify.js'
import type { uploadCouponCode } from '../marketing/busifavor/upload-coupon-code.js'
import type { useCoupon } from '../marketing/busifavor/use-coupon.js'

export interface V3MarketingBusifavor {
  callbacks: V3MarketingBusifavorCallbacks
  coupons: V3MarketingBusifavorCoupons
  productCoupons: V3MarketingBusifavorProductCoupons
  stocks: V3MarketingBusifavorStocks
  subsidy: V3MarketingBusifavorSubsidy
  users: V3MarketingBusifavorUsers
}

export interface V3MarketingBusifavorCallbacks extends Post<typeof setCouponNotify> {
  /**
   * 查询商家券事件通知地址 · Look up the URL that receives merchant coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
   */
  get: Get<typeof getCouponNotify>
  /**
   * 设置商家券事件通知地址 · Set the URL that receives merchant coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
   */
  post: Post<typeof setCouponNotify>
}

export interface V3MarketingBusifavorCoupons {
  associate: V3MarketingBusifavorCouponsAssociate
  deactivate: V3MarketingBusifavorCouponsDeactivate
  disassociate: V3MarketingBusifavorCouponsDisassociate
  return: V3MarketingBusifavorCouponsReturn
  send: V3MarketingBusifavorCouponsSend
  use: V3MarketingBusifavorCouponsUse
  _card_id_: V3MarketingBusifavorCouponsByCardId
}

export interface V3MarketingBusifavorCouponsAssociate extends Post<typeof associateTradeInfo> {
  /**
   * 关联订单信息 · Link a user's coupon to a merchant order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
   */
  post: Post<typeof associateTradeInfo>
}

export interface V3MarketingBusifavorCouponsDeactivate extends Post<typeof deactivateCoupon> {
  /**
   * 使券失效 · Make a merchant coupon unusable
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
   */
  post: Post<typeof deactivateCoupon>
}

export interface V3MarketingBusifavorCouponsDisassociate
  extends Post<typeof disassociateTradeInfo> {
  /**
   * 取消关联订单信息 · Remove the link between a coupon and a merchant order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
   */
  post: Post<typeof disassociateTradeInfo>
}

export interface V3MarketingBusifavorCouponsReturn extends Post<typeof returnCoupon> {
  /**
   * 申请退券 · Give a redeemed coupon back to the user so it can be used again
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
   */
  post: Post<typeof returnCoupon>
}

export interface V3MarketingBusifavorCouponsSend extends Post<typeof sendCoupon> {
  /**
   * 向用户发券 · Send a merchant coupon to a user
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  post: Post<typeof sendCoupon>
}

export interface V3MarketingBusifavorCouponsUse extends Post<typeof useCoupon> {
  /**
   * 核销用户券 · Redeem a coupon that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
   */
  post: Post<typeof useCoupon>
}

export interface V3MarketingBusifavorCouponsByCardId {
  send: V3MarketingBusifavorCouponsByCardIdSend
}

export interface V3MarketingBusifavorCouponsByCardIdSend extends Post<typeof sendGovCard> {
  /**
   * 发放消费卡 · Issue a government consumption card to a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  post: Post<typeof sendGovCard>
}

export interface V3MarketingBusifavorProductCoupons {
  preSend: V3MarketingBusifavorProductCouponsPreSend
  send: V3MarketingBusifavorProductCouponsSend
}

export interface V3MarketingBusifavorProductCouponsPreSend
  extends Post<typeof preSendProductCoupon> {
  /**
   * 向用户预发放商品券 · Pre-issue a product coupon to a user and get the token to claim it
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  post: Post<typeof preSendProductCoupon>
}

export interface V3MarketingBusifavorProductCouponsSend extends Post<typeof sendProductCoupon> {
  /**
   * 向用户发放商品券 · Send a product coupon to a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
   */
  post: Post<typeof sendProductCoupon>
}

export interface V3MarketingBusifavorStocks extends Post<typeof createStock> {
  /**
   * 创建商家券 · Create a stock of merchant coupons
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
   */
  post: Post<typeof createStock>
  _stock_id_: V3MarketingBusifavorStocksByStockId
}

export interface V3MarketingBusifavorStocksByStockId {
  /**
   * 查询商家券详情 · Get the details of one merchant coupon stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
   */
  get: Get<typeof queryStock>
  /**
   * 修改商家券基本信息 · Change the basic information of a merchant coupon stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012696764
   */
  patch: Post<typeof modifyStockInfo>
  budget: V3MarketingBusifavorStocksByStockIdBudget
  couponcodes: V3MarketingBusifavorStocksByStockIdCouponcodes
}

export interface V3MarketingBusifavorStocksByStockIdBudget {
  /**
   * 修改批次预算 · Change how many coupons a stock may issue in total or per day
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
   */
  patch: Post<typeof modifyBudget>
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodes
  extends Post<typeof uploadCouponCode> {
  /**
   * 查询预存code列表 · Page through the coupon codes preloaded into a stock
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get: Get<typeof queryCouponCodeList>
  /**
   * 上传预存code · Preload merchant-generated coupon codes into a stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
   */
  post: Post<typeof uploadCouponCode>
  _coupon_code_: V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode {
  /**
   * 删除预存code · Delete one preloaded coupon code from a stock
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  delete: Get<typeof deleteCouponCode>
  /**
   * 查询预存code详情 · Get the state of one preloaded coupon code
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get: Get<typeof queryCouponCode>
}

export interface V3MarketingBusifavorSubsidy {
  payReceipts: V3MarketingBusifavorSubsidyPayReceipts
  returnReceipts: V3MarketingBusifavorSubsidyReturnReceipts
}

export interface V3MarketingBusifavorSubsidyPayReceipts extends Post<typeof paySubsidy> {
  /**
   * 查询营销补差付款单列表 · List the subsidy payments made for a coupon
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
   */
  get: Get<typeof listSubsidyPayReceipts>
  /**
   * 营销补差付款 · Pay a marketing subsidy for a redeemed coupon from one merchant to another
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170057
   */
  post: Post<typeof paySubsidy>
  _subsidy_receipt_id_: V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId
}

export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId {
  /**
   * 查询营销补差付款单详情 · Get the details of one subsidy payment
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
   */
  get: Get<typeof querySubsidyPayReceipt>
}

export interface V3MarketingBusifavorSubsidyReturnReceipts extends Post<typeof returnSubsidy> {
  /**
   * 营销补差回退 · Return a paid marketing subsidy after the order is refunded
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170533
   */
  post: Post<typeof returnSubsidy>
  _subsidy_return_receipt_id_: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId {
  /**
   * 查询商家券营销补差回退单详情 · Get the details of one subsidy return
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
   */
  get: Get<typeof querySubsidyReturnReceipt>
}

export interface V3MarketingBusifavorUsers {
  _openid_: V3MarketingBusifavorUsersByOpenid
}

export interface V3MarketingBusifavorUsersByOpenid {
  coupons: V3MarketingBusifavorUsersByOpenidCoupons
}

export interface V3MarketingBusifavorUsersByOpenidCoupons {
  /**
   * 根据过滤条件查询用户券 · List a user's merchant coupons that match the given filters
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
   */
  get: Get<typeof listCouponsByFilter>
  _coupon_code_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCode
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCode {
  appids: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids {
  _appid_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid {
  /**
   * 查询用户单张券详情 · Get the details of one merchant coupon that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693103
   */
  get: Get<typeof queryCoupon>
}
