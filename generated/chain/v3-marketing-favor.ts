// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createCouponStock } from '../marketing/favor/create-coupon-stock.js'
import type { getRefundFlowUrl } from '../marketing/favor/get-refund-flow-url.js'
import type { getRefundFlowUrlByDay } from '../marketing/favor/get-refund-flow-url-by-day.js'
import type { getUseFlowUrl } from '../marketing/favor/get-use-flow-url.js'
import type { getUseFlowUrlByDay } from '../marketing/favor/get-use-flow-url-by-day.js'
import type { listAvailableMerchants } from '../marketing/favor/list-available-merchants.js'
import type { listAvailableSingleitems } from '../marketing/favor/list-available-singleitems.js'
import type { listCouponsByFilter } from '../marketing/favor/list-coupons-by-filter.js'
import type { listStocks } from '../marketing/favor/list-stocks.js'
import type { modifyStockGoodsIds } from '../marketing/favor/modify-stock-goods-ids.js'
import type { pauseStock } from '../marketing/favor/pause-stock.js'
import type { queryCallback } from '../marketing/favor/query-callback.js'
import type { queryCoupon } from '../marketing/favor/query-coupon.js'
import type { queryStock } from '../marketing/favor/query-stock.js'
import type { restartStock } from '../marketing/favor/restart-stock.js'
import type { sendCoupon } from '../marketing/favor/send-coupon.js'
import type { setCallback } from '../marketing/favor/set-callback.js'
import type { startStock } from '../marketing/favor/start-stock.js'
import type { stopStock } from '../marketing/favor/stop-stock.js'
import type { uploadImage } from '../marketing/favor/upload-image.js'

export interface V3MarketingFavor {
  callbacks: V3MarketingFavorCallbacks
  couponStocks: V3MarketingFavorCouponStocks
  media: V3MarketingFavorMedia
  stocks: V3MarketingFavorStocks
  users: V3MarketingFavorUsers
}

export interface V3MarketingFavorCallbacks extends Post<typeof setCallback> {
  /**
   * 获取已设置的消息通知地址 · Look up the URL that receives cash coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464155
   */
  get: Get<typeof queryCallback>
  /**
   * 设置消息通知地址 · Set the URL that receives cash coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464176
   */
  post: Post<typeof setCallback>
}

export interface V3MarketingFavorCouponStocks extends Post<typeof createCouponStock> {
  /**
   * 创建代金券批次 · Create a stock of cash coupons
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
   */
  post: Post<typeof createCouponStock>
}

export interface V3MarketingFavorMedia {
  imageUpload: V3MarketingFavorMediaImageUpload
}

export interface V3MarketingFavorMediaImageUpload extends Post<typeof uploadImage> {
  /**
   * （营销）图片上传 · Upload a marketing image and get its URL
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759802
   */
  post: Post<typeof uploadImage>
}

export interface V3MarketingFavorStocks {
  /**
   * 条件查询批次列表 · List cash coupon stocks by creator, creation time and status
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
   */
  get: Get<typeof listStocks>
  _stock_id_: V3MarketingFavorStocksByStockId
}

export interface V3MarketingFavorStocksByStockId {
  /**
   * 查询批次详情 · Get the details of one cash coupon stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460606
   */
  get: Get<typeof queryStock>
  items: V3MarketingFavorStocksByStockIdItems
  merchants: V3MarketingFavorStocksByStockIdMerchants
  modifyGoodsId: V3MarketingFavorStocksByStockIdModifyGoodsId
  pause: V3MarketingFavorStocksByStockIdPause
  refundFlow: V3MarketingFavorStocksByStockIdRefundFlow
  refundFlowByDay: V3MarketingFavorStocksByStockIdRefundFlowByDay
  restart: V3MarketingFavorStocksByStockIdRestart
  start: V3MarketingFavorStocksByStockIdStart
  stop: V3MarketingFavorStocksByStockIdStop
  useFlow: V3MarketingFavorStocksByStockIdUseFlow
  useFlowByDay: V3MarketingFavorStocksByStockIdUseFlowByDay
}

export interface V3MarketingFavorStocksByStockIdItems {
  /**
   * 查询代金券可用单品 · List the goods on which a stock's coupons can be spent
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463475
   */
  get: Get<typeof listAvailableSingleitems>
}

export interface V3MarketingFavorStocksByStockIdMerchants {
  /**
   * 查询代金券可用商户 · List the merchants that accept a stock's coupons
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463409
   */
  get: Get<typeof listAvailableMerchants>
}

export interface V3MarketingFavorStocksByStockIdModifyGoodsId
  extends Post<typeof modifyStockGoodsIds> {
  /**
   * 修改可用单品编码 · Add or remove the goods codes on which a stock's coupons can be spent
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  post: Post<typeof modifyStockGoodsIds>
}

export interface V3MarketingFavorStocksByStockIdPause extends Post<typeof pauseStock> {
  /**
   * 暂停代金券批次 · Pause issuing coupons from a stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460340
   */
  post: Post<typeof pauseStock>
}

export interface V3MarketingFavorStocksByStockIdRefundFlow {
  /**
   * 下载批次退款明细 · Get the download link for all refund records of a stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463548
   */
  get: Get<typeof getRefundFlowUrl>
}

export interface V3MarketingFavorStocksByStockIdRefundFlowByDay {
  /** 获取批次退款明细下载链接 · Get the download link for one day's refund records of a stock */
  get: Get<typeof getRefundFlowUrlByDay>
}

export interface V3MarketingFavorStocksByStockIdRestart extends Post<typeof restartStock> {
  /**
   * 重启代金券批次 · Resume issuing coupons from a paused stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460448
   */
  post: Post<typeof restartStock>
}

export interface V3MarketingFavorStocksByStockIdStart extends Post<typeof startStock> {
  /**
   * 激活代金券批次 · Activate a stock so its coupons can be issued
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460237
   */
  post: Post<typeof startStock>
}

export interface V3MarketingFavorStocksByStockIdStop extends Post<typeof stopStock> {
  /** 终止代金券批次 · Stop a stock of coupons for good */
  post: Post<typeof stopStock>
}

export interface V3MarketingFavorStocksByStockIdUseFlow {
  /**
   * 下载批次核销明细 · Get the download link for all redemption records of a stock
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463698
   */
  get: Get<typeof getUseFlowUrl>
}

export interface V3MarketingFavorStocksByStockIdUseFlowByDay {
  /**
   * 获取批次核销明细下载链接 · Get the download link for one day's redemption records of a stock
   */
  get: Get<typeof getUseFlowUrlByDay>
}

export interface V3MarketingFavorUsers {
  _openid_: V3MarketingFavorUsersByOpenid
}

export interface V3MarketingFavorUsersByOpenid {
  coupons: V3MarketingFavorUsersByOpenidCoupons
}

export interface V3MarketingFavorUsersByOpenidCoupons extends Post<typeof sendCoupon> {
  /**
   * 根据商户号查用户的券 · List a user's cash coupons filtered by merchant, stock or status
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012494237
   */
  get: Get<typeof listCouponsByFilter>
  /**
   * 发放代金券 · Send a cash coupon to a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463807
   */
  post: Post<typeof sendCoupon>
  _coupon_id_: V3MarketingFavorUsersByOpenidCouponsByCouponId
}

export interface V3MarketingFavorUsersByOpenidCouponsByCouponId {
  /**
   * 查询代金券详情 · Get the details of one cash coupon that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492796
   */
  get: Get<typeof queryCoupon>
}
