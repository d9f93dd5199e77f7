// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { associateStockBundleStores } from '../marketing/partner/associate-stock-bundle-stores.js'
import type { associateStockStores } from '../marketing/partner/associate-stock-stores.js'
import type { confirmUserCoupon } from '../marketing/partner/confirm-user-coupon.js'
import type { createDeliveryPlan } from '../marketing/partner/create-delivery-plan.js'
import type { createProductCoupon } from '../marketing/partner/create-product-coupon.js'
import type { createStock } from '../marketing/partner/create-stock.js'
import type { createStockBundle } from '../marketing/partner/create-stock-bundle.js'
import type { deactivateProductCoupon } from '../marketing/partner/deactivate-product-coupon.js'
import type { deactivateStock } from '../marketing/partner/deactivate-stock.js'
import type { deactivateUserCoupon } from '../marketing/partner/deactivate-user-coupon.js'
import type { deactivateUserCouponBundle } from '../marketing/partner/deactivate-user-coupon-bundle.js'
import type { disassociateStockBundleStores } from '../marketing/partner/disassociate-stock-bundle-stores.js'
import type { disassociateStockStores } from '../marketing/partner/disassociate-stock-stores.js'
import type { listDeliveryPlans } from '../marketing/partner/list-delivery-plans.js'
import type { listStockAssociatedStores } from '../marketing/partner/list-stock-associated-stores.js'
import type { listStocks } from '../marketing/partner/list-stocks.js'
import type { listUserCoupons } from '../marketing/partner/list-user-coupons.js'
import type { modifyProductCoupon } from '../marketing/partner/modify-product-coupon.js'
import type { modifyStock } from '../marketing/partner/modify-stock.js'
import type { modifyStockBundle } from '../marketing/partner/modify-stock-bundle.js'
import type { preSendCoupon } from '../marketing/partner/pre-send-coupon.js'
import type { preSendCouponBundle } from '../marketing/partner/pre-send-coupon-bundle.js'
import type { queryImageGenerationTask } from '../marketing/partner/query-image-generation-task.js'
import type { queryProductCoupon } from '../marketing/partner/query-product-coupon.js'
import type { queryProductCouponNotifyConfig } from '../marketing/partner/query-product-coupon-notify-config.js'
import type { queryStock } from '../marketing/partner/query-stock.js'
import type { queryUserCoupon } from '../marketing/partner/query-user-coupon.js'
import type { returnUserCoupon } from '../marketing/partner/return-user-coupon.js'
import type { sendCoupon } from '../marketing/partner/send-coupon.js'
import type { sendCouponBundle } from '../marketing/partner/send-coupon-bundle.js'
import type { setDeliveryPlanNotifyUrl } from '../marketing/partner/set-delivery-plan-notify-url.js'
import type { setProductCouponNotifyConfig } from '../marketing/partner/set-product-coupon-notify-config.js'
import type { submitImageGenerationTask } from '../marketing/partner/submit-image-generation-task.js'
import type { terminateDeliveryPlan } from '../marketing/partner/terminate-delivery-plan.js'
import type { updateDeliveryPlan } from '../marketing/partner/update-delivery-plan.js'
import type { updateStockBudget } from '../marketing/partner/update-stock-budget.js'
import type { updateStockBundleBudget } from '../marketing/partner/update-stock-bundle-budget.js'
import type { uploadCouponCodes } from '../marketing/partner/upload-coupon-codes.js'
import type { uploadImage } from '../marketing/partner/upload-image.js'
import type { useUserCoupon } from '../marketing/partner/use-user-coupon.js'

export interface V3MarketingPartner {
  deliveryPlan: V3MarketingPartnerDeliveryPlan
  productCoupon: V3MarketingPartnerProductCoupon
}

export interface V3MarketingPartnerDeliveryPlan {
  deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlans
  _sp_mchid_: V3MarketingPartnerDeliveryPlanBySpMchid
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlans
  extends Post<typeof createDeliveryPlan> {
  /**
   * 创建投放计划 · Create a plan that distributes a brand's product coupons
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  post: Post<typeof createDeliveryPlan>
  _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId
  _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId {
  deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans {
  /**
   * 分页查询投放计划列表 · Page through a brand's product coupon delivery plans
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  get: Get<typeof listDeliveryPlans>
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId {
  /**
   * 更新投放计划 · Change the content of a product coupon delivery plan
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  patch: Post<typeof updateDeliveryPlan>
  terminate: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
  extends Post<typeof terminateDeliveryPlan> {
  /**
   * 终止投放计划 · End a product coupon delivery plan
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  post: Post<typeof terminateDeliveryPlan>
}

export interface V3MarketingPartnerDeliveryPlanBySpMchid {
  notifyUrl: V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl
}

export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl
  extends Post<typeof setDeliveryPlanNotifyUrl> {
  /**
   * 设置投放计划回调地址 · Set the URL that receives delivery plan callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  post: Post<typeof setDeliveryPlanNotifyUrl>
}

export interface V3MarketingPartnerProductCoupon {
  imageGenerationTasks: V3MarketingPartnerProductCouponImageGenerationTasks
  media: V3MarketingPartnerProductCouponMedia
  notifyConfigs: V3MarketingPartnerProductCouponNotifyConfigs
  productCoupons: V3MarketingPartnerProductCouponProductCoupons
  users: V3MarketingPartnerProductCouponUsers
}

export interface V3MarketingPartnerProductCouponImageGenerationTasks
  extends Post<typeof submitImageGenerationTask> {
  /**
   * 提交图片生成任务 · Submit a task that composes or cuts out a product coupon image
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
   */
  post: Post<typeof submitImageGenerationTask>
  _task_id_: V3MarketingPartnerProductCouponImageGenerationTasksByTaskId
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskId {
  /**
   * 查询图片生成任务执行结果 · Get the state and result of an image generation task
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
   */
  get: Get<typeof queryImageGenerationTask>
}

export interface V3MarketingPartnerProductCouponMedia {
  uploadImage: V3MarketingPartnerProductCouponMediaUploadImage
}

export interface V3MarketingPartnerProductCouponMediaUploadImage extends Post<typeof uploadImage> {
  /**
   * 图片上传 · Upload an image for product coupons and get its URL
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
   */
  post: Post<typeof uploadImage>
}

export interface V3MarketingPartnerProductCouponNotifyConfigs
  extends Post<typeof setProductCouponNotifyConfig> {
  /**
   * 获取商品券事件通知地址 · Look up the URL that receives product coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
   */
  get: Get<typeof queryProductCouponNotifyConfig>
  /**
   * 设置商品券事件通知地址 · Set the URL that receives product coupon event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
   */
  post: Post<typeof setProductCouponNotifyConfig>
}

export interface V3MarketingPartnerProductCouponProductCoupons
  extends Post<typeof createProductCoupon> {
  /**
   * 创建商品券 · Create a product coupon for a brand together with its first stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
   */
  post: Post<typeof createProductCoupon>
  _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponId
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponId {
  /**
   * 查询商品券 · Get the details of one product coupon
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
   */
  get: Get<typeof queryProductCoupon>
  /**
   * 修改商品券 · Change the display information of a product coupon
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
   */
  patch: Post<typeof modifyProductCoupon>
  deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  stockBundles: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  stocks: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  extends Post<typeof deactivateProductCoupon> {
  /**
   * 失效商品券 · Deactivate a product coupon
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290
   */
  post: Post<typeof deactivateProductCoupon>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  extends Post<typeof createStockBundle> {
  /**
   * 添加商品券批次组 · Add a bundle of stocks to a product coupon
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  post: Post<typeof createStockBundle>
  _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId {
  /**
   * 修改商品券批次组 · Change the display, notification or store settings of a stock bundle
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
   */
  patch: Post<typeof modifyStockBundle>
  associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  extends Post<typeof associateStockBundleStores> {
  /**
   * 批次组批量关联门店 · Make the coupons of a stock bundle usable at the given stores
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  post: Post<typeof associateStockBundleStores>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  extends Post<typeof disassociateStockBundleStores> {
  /**
   * 批次组批量取消关联门店 · Drop the given stores from those linked to a stock bundle
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
   */
  post: Post<typeof disassociateStockBundleStores>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  extends Post<typeof updateStockBundleBudget> {
  /**
   * 修改商品券批次组发放预算 · Change how many coupons a stock bundle may issue in total or per day
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  post: Post<typeof updateStockBundleBudget>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
  extends Post<typeof createStock> {
  /**
   * 查询商品券批次列表 · List the stocks of a product coupon by state
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
   */
  get: Get<typeof listStocks>
  /**
   * 添加商品券批次 · Add a stock to a product coupon
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  post: Post<typeof createStock>
  _stock_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId {
  /**
   * 查询商品券指定批次 · Get the details of one product coupon stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
   */
  get: Get<typeof queryStock>
  /**
   * 修改商品券指定批次 · Change the display, notification or store settings of a stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  patch: Post<typeof modifyStock>
  associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  associatedStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  uploadCouponCodes: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  extends Post<typeof associateStockStores> {
  /**
   * 批次关联门店 · Make the coupons of a stock usable at the given stores
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
   */
  post: Post<typeof associateStockStores>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores {
  /**
   * 查询批次关联门店列表 · List the stores linked to a product coupon stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546
   */
  get: Get<typeof listStockAssociatedStores>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  extends Post<typeof deactivateStock> {
  /**
   * 失效商品券批次 · Deactivate a product coupon stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   */
  post: Post<typeof deactivateStock>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  extends Post<typeof disassociateStockStores> {
  /**
   * 批次取消关联门店 · Drop the given stores from those linked to a stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
   */
  post: Post<typeof disassociateStockStores>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  extends Post<typeof updateStockBudget> {
  /**
   * 修改商品券批次发放预算 · Change how many coupons a stock may issue in total or per day
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  post: Post<typeof updateStockBudget>
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  extends Post<typeof uploadCouponCodes> {
  /**
   * 预上传券Code · Preload merchant-generated coupon codes into a stock
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
   */
  post: Post<typeof uploadCouponCodes>
}

export interface V3MarketingPartnerProductCouponUsers {
  _openid_: V3MarketingPartnerProductCouponUsersByOpenid
}

export interface V3MarketingPartnerProductCouponUsersByOpenid {
  couponBundles: V3MarketingPartnerProductCouponUsersByOpenidCouponBundles
  coupons: V3MarketingPartnerProductCouponUsersByOpenidCoupons
  preSendCoupon: V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon
  preSendCouponBundle: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundles
  extends Post<typeof sendCouponBundle> {
  /**
   * 向用户发放商品券批次组 · Send a user the coupons of a stock bundle
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  post: Post<typeof sendCouponBundle>
  _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId {
  deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
  extends Post<typeof deactivateUserCouponBundle> {
  /**
   * 失效用户商品券组 · Deactivate a coupon bundle that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  post: Post<typeof deactivateUserCouponBundle>
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCoupons
  extends Post<typeof sendCoupon> {
  /**
   * 指定券状态查询用户商品券列表 · List a user's product coupons in the given state
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590
   */
  get: Get<typeof listUserCoupons>
  /**
   * 向用户发放商品券 · Send a product coupon to a user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  post: Post<typeof sendCoupon>
  _coupon_code_: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode {
  /**
   * 查询用户商品券详情 · Get the details of one product coupon that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582
   */
  get: Get<typeof queryUserCoupon>
  confirm: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  return: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  use: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  extends Post<typeof confirmUserCoupon> {
  /**
   * 确认发放用户商品券 · Confirm that a product coupon is issued to its user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575
   */
  post: Post<typeof confirmUserCoupon>
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  extends Post<typeof deactivateUserCoupon> {
  /**
   * 失效用户商品券 · Deactivate a product coupon that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  post: Post<typeof deactivateUserCoupon>
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  extends Post<typeof returnUserCoupon> {
  /**
   * 退券 · Give a redeemed product coupon back to its user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
   */
  post: Post<typeof returnUserCoupon>
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
  extends Post<typeof useUserCoupon> {
  /**
   * 核销用户商品券 · Redeem a product coupon that a user holds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
   */
  post: Post<typeof useUserCoupon>
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon
  extends Post<typeof preSendCoupon> {
  /**
   * 向用户预发放商品券 · Pre-issue a product coupon to a user and get the token to claim it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  post: Post<typeof preSendCoupon>
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
  extends Post<typeof preSendCouponBundle> {
  /**
   * 向用户预发放商品券批次组 · Pre-issue a coupon bundle to a user and get the token to claim it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  post: Post<typeof preSendCouponBundle>
}
