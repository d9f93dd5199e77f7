// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { confirmPointsCouponExchange } from '../brand/card-member/confirm-points-coupon-exchange.js'
import type { confirmUserCardActivation } from '../brand/card-member/confirm-user-card-activation.js'
import type { createMemberCardTemplate } from '../brand/card-member/create-member-card-template.js'
import type { createMembershipPreAuthToken } from '../brand/card-member/create-membership-pre-auth-token.js'
import type { createUserFeed } from '../brand/card-member/create-user-feed.js'
import type { importUserCardByOpenid } from '../brand/card-member/import-user-card-by-openid.js'
import type { invalidateMemberCardTemplate } from '../brand/card-member/invalidate-member-card-template.js'
import type { invalidateUserCard } from '../brand/card-member/invalidate-user-card.js'
import type { listMemberCardTemplates } from '../brand/card-member/list-member-card-templates.js'
import type { listUserCards } from '../brand/card-member/list-user-cards.js'
import type { queryMemberCardTemplate } from '../brand/card-member/query-member-card-template.js'
import type { queryUserCard } from '../brand/card-member/query-user-card.js'
import type { syncUserPoints } from '../brand/card-member/sync-user-points.js'
import type { updateMemberCardTemplate } from '../brand/card-member/update-member-card-template.js'
import type { updateUserCard } from '../brand/card-member/update-user-card.js'
import type { uploadMemberImage } from '../brand/card-member/upload-member-image.js'
import type { createDeliveryPlan } from '../brand/delivery-plan/create-delivery-plan.js'
import type { resumeDeliveryPlan } from '../brand/delivery-plan/resume-delivery-plan.js'
import type { setDeliveryPlanNotifyUrl } from '../brand/delivery-plan/set-delivery-plan-notify-url.js'
import type { updateDeliveryPlan } from '../brand/delivery-plan/update-delivery-plan.js'
import type { associateStockBundleStores } from '../brand/product-coupon/associate-stock-bundle-stores.js'
import type { associateStockStores } from '../brand/product-coupon/associate-stock-stores.js'
import type { confirmUserCoupon } from '../brand/product-coupon/confirm-user-coupon.js'
import type { createProductCoupon } from '../brand/product-coupon/create-product-coupon.js'
import type { createStock } from '../brand/product-coupon/create-stock.js'
import type { createStockBundle } from '../brand/product-coupon/create-stock-bundle.js'
import type { deactivateProductCoupon } from '../brand/product-coupon/deactivate-product-coupon.js'
import type { deactivateStock } from '../brand/product-coupon/deactivate-stock.js'
import type { deactivateUserCoupon } from '../brand/product-coupon/deactivate-user-coupon.js'
import type { deactivateUserCouponBundle } from '../brand/product-coupon/deactivate-user-coupon-bundle.js'
import type { disassociateStockBundleStores } from '../brand/product-coupon/disassociate-stock-bundle-stores.js'
import type { disassociateStockStores } from '../brand/product-coupon/disassociate-stock-stores.js'
import type { listStockAssociatedStores } from '../brand/product-coupon/list-stock-associated-stores.js'
import type { listStocks } from '../brand/product-coupon/list-stocks.js'
import type { listUserCoupons } from '../brand/product-coupon/list-user-coupons.js'
import type { modifyProductCoupon } from '../brand/product-coupon/modify-product-coupon.js'
import type { modifyStock } from '../brand/product-coupon/modify-stock.js'
import type { modifyStockBundle } from '../brand/product-coupon/modify-stock-bundle.js'
import type { preSendCoupon } from '../brand/product-coupon/pre-send-coupon.js'
import type { preSendCouponBundle } from '../brand/product-coupon/pre-send-coupon-bundle.js'
import type { queryProductCoupon } from '../brand/product-coupon/query-product-coupon.js'
import type { queryProductCouponNotifyConfig } from '../brand/product-coupon/query-product-coupon-notify-config.js'
import type { queryStock } from '../brand/product-coupon/query-stock.js'
import type { queryUserCoupon } from '../brand/product-coupon/query-user-coupon.js'
import type { returnUserCoupon } from '../brand/product-coupon/return-user-coupon.js'
import type { sendCoupon } from '../brand/product-coupon/send-coupon.js'
import type { sendCouponBundle } from '../brand/product-coupon/send-coupon-bundle.js'
import type { setProductCouponNotifyConfig } from '../brand/product-coupon/set-product-coupon-notify-config.js'
import type { updateStockBudget } from '../brand/product-coupon/update-stock-budget.js'
import type { updateStockBundleBudget } from '../brand/product-coupon/update-stock-bundle-budget.js'
import type { uploadCouponCodes } from '../brand/product-coupon/upload-coupon-codes.js'
import type { uploadImage } from '../brand/product-coupon/upload-image.js'
import type { useUserCoupon } from '../brand/product-coupon/use-user-coupon.js'
import type { bindStoreRecipient } from '../brand/store/bind-store-recipient.js'
import type { closeBrandStore } from '../brand/store/close-brand-store.js'
import type { createBrandStore } from '../brand/store/create-brand-store.js'
import type { deleteBrandStore } from '../brand/store/delete-brand-store.js'
import type { listBrandStores } from '../brand/store/list-brand-stores.js'
import type { queryBrandStore } from '../brand/store/query-brand-store.js'
import type { resumeBrandStore } from '../brand/store/resume-brand-store.js'
import type { unbindStoreRecipient } from '../brand/store/unbind-store-recipient.js'
import type { updateBrandStore } from '../brand/store/update-brand-store.js'

export interface Brand {
  cardMember: BrandCardMember
  marketing: BrandMarketing
  store: BrandStore
}

export interface BrandCardMember {
  cards: BrandCardMemberCards
  media: BrandCardMemberMedia
  preAuthTokens: BrandCardMemberPreAuthTokens
  userCards: BrandCardMemberUserCards
  userFeeds: BrandCardMemberUserFeeds
  userPoints: BrandCardMemberUserPoints
}

export interface BrandCardMemberCards extends Post<typeof createMemberCardTemplate> {
  /**
   * 查询会员卡模板列表 · List a brand's member card templates
   * @see https://pay.weixin.qq.com/doc/brand/4015582712
   */
  get: Get<typeof listMemberCardTemplates>
  /**
   * 创建会员卡模板 · Create a member card template
   * @see https://pay.weixin.qq.com/doc/brand/4015582711
   */
  post: Post<typeof createMemberCardTemplate>
  _card_id_: BrandCardMemberCardsByCardId
}

export interface BrandCardMemberCardsByCardId {
  /**
   * 查询会员卡模板信息 · Query a member card template
   * @see https://pay.weixin.qq.com/doc/brand/4015582715
   */
  get: Get<typeof queryMemberCardTemplate>
  /**
   * 修改会员卡模板信息 · Update a member card template
   * @see https://pay.weixin.qq.com/doc/brand/4015582722
   */
  patch: Post<typeof updateMemberCardTemplate>
  invalidate: BrandCardMemberCardsByCardIdInvalidate
}

export interface BrandCardMemberCardsByCardIdInvalidate
  extends Post<typeof invalidateMemberCardTemplate> {
  /**
   * 作废会员卡模板 · Invalidate a member card template so that it can no longer be used
   * @see https://pay.weixin.qq.com/doc/brand/4015582724
   */
  post: Post<typeof invalidateMemberCardTemplate>
}

export interface BrandCardMemberMedia {
  imageUpload: BrandCardMemberMediaImageUpload
}

export interface BrandCardMemberMediaImageUpload extends Post<typeof uploadMemberImage> {
  /**
   * 图片上传 · Upload an image for a member card and get its URL
   * @see https://pay.weixin.qq.com/doc/brand/4015680641
   */
  post: Post<typeof uploadMemberImage>
}

export interface BrandCardMemberPreAuthTokens extends Post<typeof createMembershipPreAuthToken> {
  /**
   * 入会组件预授权 · Create a token for the component through which a user joins as a member
   * @see https://pay.weixin.qq.com/doc/brand/4015582733
   */
  post: Post<typeof createMembershipPreAuthToken>
}

export interface BrandCardMemberUserCards {
  /**
   * 查询用户在品牌下所有会员卡 · List all member cards that a user holds with a brand
   * @see https://pay.weixin.qq.com/doc/brand/4015582718
   */
  get: Get<typeof listUserCards>
  importByOpenid: BrandCardMemberUserCardsImportByOpenid
  _user_card_code_: BrandCardMemberUserCardsByUserCardCode
}

export interface BrandCardMemberUserCardsImportByOpenid
  extends Post<typeof importUserCardByOpenid> {
  /**
   * 根据openid导入用户会员卡 · Import an existing member's card, matching the user by openid
   * @see https://pay.weixin.qq.com/doc/brand/4015582744
   */
  post: Post<typeof importUserCardByOpenid>
}

export interface BrandCardMemberUserCardsByUserCardCode {
  /**
   * 查询用户会员卡信息 · Query a user's member card
   * @see https://pay.weixin.qq.com/doc/brand/4015582716
   */
  get: Get<typeof queryUserCard>
  /**
   * 修改用户会员卡信息 · Update a user's member card
   * @see https://pay.weixin.qq.com/doc/brand/4015582719
   */
  patch: Post<typeof updateUserCard>
  confirm: BrandCardMemberUserCardsByUserCardCodeConfirm
  invalidate: BrandCardMemberUserCardsByUserCardCodeInvalidate
}

export interface BrandCardMemberUserCardsByUserCardCodeConfirm
  extends Post<typeof confirmUserCardActivation> {
  /**
   * 同步会员开通结果 · Report that a user's membership was opened on the brand's side
   * @see https://pay.weixin.qq.com/doc/brand/4015582750
   */
  post: Post<typeof confirmUserCardActivation>
}

export interface BrandCardMemberUserCardsByUserCardCodeInvalidate
  extends Post<typeof invalidateUserCard> {
  /**
   * 作废用户会员卡 · Invalidate a user's member card
   * @see https://pay.weixin.qq.com/doc/brand/4015582726
   */
  post: Post<typeof invalidateUserCard>
}

export interface BrandCardMemberUserFeeds extends Post<typeof createUserFeed> {
  /**
   * 创建用户动态信息 · Post an update to a member about their card
   * @see https://pay.weixin.qq.com/doc/brand/4015582679
   */
  post: Post<typeof createUserFeed>
}

export interface BrandCardMemberUserPoints {
  exchangeCoupon: BrandCardMemberUserPointsExchangeCoupon
  sync: BrandCardMemberUserPointsSync
}

export interface BrandCardMemberUserPointsExchangeCoupon {
  confirm: BrandCardMemberUserPointsExchangeCouponConfirm
}

export interface BrandCardMemberUserPointsExchangeCouponConfirm
  extends Post<typeof confirmPointsCouponExchange> {
  /**
   * 同步积分兑券结果 · Report whether a member's exchange of points for a coupon succeeded
   * @see https://pay.weixin.qq.com/doc/brand/4015897310
   */
  post: Post<typeof confirmPointsCouponExchange>
}

export interface BrandCardMemberUserPointsSync extends Post<typeof syncUserPoints> {
  /**
   * 同步积分余额 · Sync a member's points balance
   * @see https://pay.weixin.qq.com/doc/brand/4015897319
   */
  post: Post<typeof syncUserPoints>
}

export interface BrandMarketing {
  deliveryPlan: BrandMarketingDeliveryPlan
  productCoupon: BrandMarketingProductCoupon
}

export interface BrandMarketingDeliveryPlan {
  deliveryPlans: BrandMarketingDeliveryPlanDeliveryPlans
  notifyUrl: BrandMarketingDeliveryPlanNotifyUrl
}

export interface BrandMarketingDeliveryPlanDeliveryPlans extends Post<typeof createDeliveryPlan> {
  /**
   * 创建投放计划 · Create a plan that distributes a brand's product coupons
   * @see https://pay.weixin.qq.com/doc/brand/4018381114
   */
  post: Post<typeof createDeliveryPlan>
  _plan_id_: BrandMarketingDeliveryPlanDeliveryPlansByPlanId
}

export interface BrandMarketingDeliveryPlanDeliveryPlansByPlanId {
  /**
   * 更新投放计划 · Change the content of a product coupon delivery plan
   * @see https://pay.weixin.qq.com/doc/brand/4018381209
   */
  patch: Post<typeof updateDeliveryPlan>
  resume: BrandMarketingDeliveryPlanDeliveryPlansByPlanIdResume
}

export interface BrandMarketingDeliveryPlanDeliveryPlansByPlanIdResume
  extends Post<typeof resumeDeliveryPlan> {
  /**
   * 恢复投放计划 · Resume a paused product coupon delivery plan
   * @see https://pay.weixin.qq.com/doc/brand/4018381172
   */
  post: Post<typeof resumeDeliveryPlan>
}

export interface BrandMarketingDeliveryPlanNotifyUrl extends Post<typeof setDeliveryPlanNotifyUrl> {
  /**
   * 设置投放计划回调地址 · Set the URL that receives delivery plan callbacks
   * @see https://pay.weixin.qq.com/doc/brand/4018381183
   */
  post: Post<typeof setDeliveryPlanNotifyUrl>
}

export interface BrandMarketingProductCoupon {
  media: BrandMarketingProductCouponMedia
  notifyConfigs: BrandMarketingProductCouponNotifyConfigs
  productCoupons: BrandMarketingProductCouponProductCoupons
  users: BrandMarketingProductCouponUsers
}

export interface BrandMarketingProductCouponMedia {
  uploadImage: BrandMarketingProductCouponMediaUploadImage
}

export interface BrandMarketingProductCouponMediaUploadImage extends Post<typeof uploadImage> {
  /** 图片上传 · Upload an image for product coupons and get its URL */
  post: Post<typeof uploadImage>
}

export interface BrandMarketingProductCouponNotifyConfigs
  extends Post<typeof setProductCouponNotifyConfig> {
  /**
   * 获取商品券事件通知地址 · Look up the URL that receives product coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/brand/4015736292
   */
  get: Get<typeof queryProductCouponNotifyConfig>
  /**
   * 设置商品券事件通知地址 · Set the URL that receives product coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/brand/4015736293
   */
  post: Post<typeof setProductCouponNotifyConfig>
}

export interface BrandMarketingProductCouponProductCoupons
  extends Post<typeof createProductCoupon> {
  /**
   * 创建商品券 · Create a product coupon together with its first stock
   * @see https://pay.weixin.qq.com/doc/brand/4015736297
   */
  post: Post<typeof createProductCoupon>
  _product_coupon_id_: BrandMarketingProductCouponProductCouponsByProductCouponId
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponId {
  /**
   * 查询商品券 · Get the details of one product coupon
   * @see https://pay.weixin.qq.com/doc/brand/4016427370
   */
  get: Get<typeof queryProductCoupon>
  /** 修改商品券 · Change the display information of a product coupon */
  patch: Post<typeof modifyProductCoupon>
  deactivate: BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivate
  stockBundles: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundles
  stocks: BrandMarketingProductCouponProductCouponsByProductCouponIdStocks
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivate
  extends Post<typeof deactivateProductCoupon> {
  /** 失效商品券 · Deactivate a product coupon */
  post: Post<typeof deactivateProductCoupon>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundles
  extends Post<typeof createStockBundle> {
  /**
   * 添加商品券批次组 · Add a bundle of stocks to a product coupon
   * @see https://pay.weixin.qq.com/doc/brand/4016279732
   */
  post: Post<typeof createStockBundle>
  _stock_bundle_id_: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId {
  /**
   * 修改商品券批次组 · Change the display, notification or store settings of a stock bundle
   * @see https://pay.weixin.qq.com/doc/brand/4016279735
   */
  patch: Post<typeof modifyStockBundle>
  associateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  disassociateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  updateBudget: BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  extends Post<typeof associateStockBundleStores> {
  /** 批次组批量关联门店 · Make the coupons of a stock bundle usable at the given stores */
  post: Post<typeof associateStockBundleStores>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  extends Post<typeof disassociateStockBundleStores> {
  /** 批次组批量取消关联门店 · Drop the given stores from those linked to a stock bundle */
  post: Post<typeof disassociateStockBundleStores>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  extends Post<typeof updateStockBundleBudget> {
  /**
   * 修改商品券批次组发放预算 · Change how many coupons a stock bundle may issue in total or per day
   */
  post: Post<typeof updateStockBundleBudget>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocks
  extends Post<typeof createStock> {
  /**
   * 查询商品券批次列表 · List the stocks of a product coupon by state
   * @see https://pay.weixin.qq.com/doc/brand/4016427459
   */
  get: Get<typeof listStocks>
  /**
   * 添加商品券批次 · Add a stock to a product coupon
   * @see https://pay.weixin.qq.com/doc/brand/4015736342
   */
  post: Post<typeof createStock>
  _stock_id_: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockId
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockId {
  /**
   * 查询商品券指定批次 · Get the details of one product coupon stock
   * @see https://pay.weixin.qq.com/doc/brand/4016427475
   */
  get: Get<typeof queryStock>
  /** 修改商品券指定批次 · Change the display, notification or store settings of a stock */
  patch: Post<typeof modifyStock>
  associateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  associatedStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  deactivate: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  disassociateStores: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  updateBudget: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  uploadCouponCodes: BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  extends Post<typeof associateStockStores> {
  /** 批次关联门店 · Make the coupons of a stock usable at the given stores */
  post: Post<typeof associateStockStores>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores {
  /** 查询批次关联门店列表 · List the stores linked to a product coupon stock */
  get: Get<typeof listStockAssociatedStores>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  extends Post<typeof deactivateStock> {
  /** 失效商品券批次 · Deactivate a product coupon stock */
  post: Post<typeof deactivateStock>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  extends Post<typeof disassociateStockStores> {
  /** 批次取消关联门店 · Drop the given stores from those linked to a stock */
  post: Post<typeof disassociateStockStores>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  extends Post<typeof updateStockBudget> {
  /** 修改商品券批次发放预算 · Change how many coupons a stock may issue in total or per day */
  post: Post<typeof updateStockBudget>
}

export interface BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  extends Post<typeof uploadCouponCodes> {
  /** 预上传券Code · Preload merchant-generated coupon codes into a stock */
  post: Post<typeof uploadCouponCodes>
}

export interface BrandMarketingProductCouponUsers {
  _openid_: BrandMarketingProductCouponUsersByOpenid
}

export interface BrandMarketingProductCouponUsersByOpenid {
  couponBundles: BrandMarketingProductCouponUsersByOpenidCouponBundles
  coupons: BrandMarketingProductCouponUsersByOpenidCoupons
  preSendCoupon: BrandMarketingProductCouponUsersByOpenidPreSendCoupon
  preSendCouponBundle: BrandMarketingProductCouponUsersByOpenidPreSendCouponBundle
}

export interface BrandMarketingProductCouponUsersByOpenidCouponBundles
  extends Post<typeof sendCouponBundle> {
  /**
   * 向用户发放商品券批次组 · Send a user the coupons of a stock bundle
   * @see https://pay.weixin.qq.com/doc/brand/4016279745
   */
  post: Post<typeof sendCouponBundle>
  _user_coupon_bundle_id_: BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId
}

export interface BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId {
  deactivate: BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
}

export interface BrandMarketingProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
  extends Post<typeof deactivateUserCouponBundle> {
  /**
   * 失效用户商品券组 · Deactivate a coupon bundle that a user holds
   * @see https://pay.weixin.qq.com/doc/brand/4016279743
   */
  post: Post<typeof deactivateUserCouponBundle>
}

export interface BrandMarketingProductCouponUsersByOpenidCoupons extends Post<typeof sendCoupon> {
  /** 指定券状态查询用户商品券列表 · List a user's product coupons in the given state */
  get: Get<typeof listUserCoupons>
  /** 向用户发放商品券 · Send a product coupon to a user */
  post: Post<typeof sendCoupon>
  _coupon_code_: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCode
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCode {
  /** 查询用户商品券详情 · Get the details of one product coupon that a user holds */
  get: Get<typeof queryUserCoupon>
  confirm: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  deactivate: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  return: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturn
  use: BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUse
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  extends Post<typeof confirmUserCoupon> {
  /**
   * 确认发放用户商品券 · Confirm that a product coupon is issued to its user
   * @see https://pay.weixin.qq.com/doc/brand/4015736403
   */
  post: Post<typeof confirmUserCoupon>
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  extends Post<typeof deactivateUserCoupon> {
  /** 失效用户商品券 · Deactivate a product coupon that a user holds */
  post: Post<typeof deactivateUserCoupon>
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturn
  extends Post<typeof returnUserCoupon> {
  /** 退券 · Give a redeemed product coupon back to its user */
  post: Post<typeof returnUserCoupon>
}

export interface BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUse
  extends Post<typeof useUserCoupon> {
  /** 核销用户商品券 · Redeem a product coupon that a user holds */
  post: Post<typeof useUserCoupon>
}

export interface BrandMarketingProductCouponUsersByOpenidPreSendCoupon
  extends Post<typeof preSendCoupon> {
  /** 向用户预发放商品券 · Pre-issue a product coupon to a user and get the token to claim it */
  post: Post<typeof preSendCoupon>
}

export interface BrandMarketingProductCouponUsersByOpenidPreSendCouponBundle
  extends Post<typeof preSendCouponBundle> {
  /**
   * 向用户预发放商品券批次组 · Pre-issue a coupon bundle to a user and get the token to claim it
   * @see https://pay.weixin.qq.com/doc/brand/4016279756
   */
  post: Post<typeof preSendCouponBundle>
}

export interface BrandStore {
  brandstores: BrandStoreBrandstores
}

export interface BrandStoreBrandstores extends Post<typeof createBrandStore> {
  /**
   * 列表查询品牌门店信息 · List a brand's stores
   * @see https://pay.weixin.qq.com/doc/brand/4016756646
   */
  get: Get<typeof listBrandStores>
  /**
   * 创建品牌门店 · Create a store
   * @see https://pay.weixin.qq.com/doc/brand/4015782988
   */
  post: Post<typeof createBrandStore>
  _store_id_: BrandStoreBrandstoresByStoreId
}

export interface BrandStoreBrandstoresByStoreId {
  /**
   * 删除品牌门店 · Delete a brand's store
   * @see https://pay.weixin.qq.com/doc/brand/4015783019
   */
  delete: Post<typeof deleteBrandStore>
  /**
   * 查询品牌门店 · Query a brand's store
   * @see https://pay.weixin.qq.com/doc/brand/4015783027
   */
  get: Get<typeof queryBrandStore>
  /**
   * 更新品牌门店 · Update a brand's store
   * @see https://pay.weixin.qq.com/doc/brand/4015783036
   */
  patch: Post<typeof updateBrandStore>
  bindrecipient: BrandStoreBrandstoresByStoreIdBindrecipient
  close: BrandStoreBrandstoresByStoreIdClose
  resume: BrandStoreBrandstoresByStoreIdResume
  unbindrecipient: BrandStoreBrandstoresByStoreIdUnbindrecipient
}

export interface BrandStoreBrandstoresByStoreIdBindrecipient
  extends Post<typeof bindStoreRecipient> {
  /**
   * 绑定收款商户号 · Bind the merchant that collects payments for a store
   * @see https://pay.weixin.qq.com/doc/brand/4015782993
   */
  post: Post<typeof bindStoreRecipient>
}

export interface BrandStoreBrandstoresByStoreIdClose extends Post<typeof closeBrandStore> {
  /**
   * 暂停门店营业 · Suspend a store's business until it is resumed
   * @see https://pay.weixin.qq.com/doc/brand/4016756637
   */
  post: Post<typeof closeBrandStore>
}

export interface BrandStoreBrandstoresByStoreIdResume extends Post<typeof resumeBrandStore> {
  /**
   * 恢复门店营业 · Resume the business of a suspended store
   * @see https://pay.weixin.qq.com/doc/brand/4016756643
   */
  post: Post<typeof resumeBrandStore>
}

export interface BrandStoreBrandstoresByStoreIdUnbindrecipient
  extends Post<typeof unbindStoreRecipient> {
  /**
   * 解绑收款商户号 · Unbind a merchant that collects payments for a store
   * @see https://pay.weixin.qq.com/doc/brand/4015783007
   */
  post: Post<typeof unbindStoreRecipient>
}
