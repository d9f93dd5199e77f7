// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addRepresentative } from '../marketing/goods-subsidy-activity/add-representative.js'
import type { addStores } from '../marketing/goods-subsidy-activity/add-stores.js'
import type { applyActivity } from '../marketing/goods-subsidy-activity/apply-activity.js'
import type { createMaterials } from '../marketing/goods-subsidy-activity/create-materials.js'
import type { deleteRepresentative } from '../marketing/goods-subsidy-activity/delete-representative.js'
import type { deleteStores } from '../marketing/goods-subsidy-activity/delete-stores.js'
import type { getStore } from '../marketing/goods-subsidy-activity/get-store.js'
import type { listActsByArea } from '../marketing/goods-subsidy-activity/list-acts-by-area.js'
import type { listRepresentative } from '../marketing/goods-subsidy-activity/list-representative.js'
import type { listStore } from '../marketing/goods-subsidy-activity/list-store.js'
import type { lockQualification } from '../marketing/goods-subsidy-activity/lock-qualification.js'
import type { unlockQualification } from '../marketing/goods-subsidy-activity/unlock-qualification.js'

export interface V3MarketingGoodsSubsidyActivity {
  activities: V3MarketingGoodsSubsidyActivityActivities
  activity: V3MarketingGoodsSubsidyActivityActivity
  qualification: V3MarketingGoodsSubsidyActivityQualification
  retailStoreAct: V3MarketingGoodsSubsidyActivityRetailStoreAct
}

export interface V3MarketingGoodsSubsidyActivityActivities {
  /**
   * 按区域查询品牌加价购活动 · List the brand add-on purchase activities open in a city
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  get: Get<typeof listActsByArea>
}

export interface V3MarketingGoodsSubsidyActivityActivity {
  _activity_id_: V3MarketingGoodsSubsidyActivityActivityByActivityId
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityId {
  apply: V3MarketingGoodsSubsidyActivityActivityByActivityIdApply
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApply
  extends Post<typeof applyActivity> {
  /**
   * 门店报名品牌加价购活动 · Sign stores up for a brand add-on purchase activity
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post: Post<typeof applyActivity>
}

export interface V3MarketingGoodsSubsidyActivityQualification {
  lock: V3MarketingGoodsSubsidyActivityQualificationLock
  unlock: V3MarketingGoodsSubsidyActivityQualificationUnlock
}

export interface V3MarketingGoodsSubsidyActivityQualificationLock
  extends Post<typeof lockQualification> {
  /**
   * 锁定品牌加价购活动资格 · Lock a user's add-on purchase qualifications for an order
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post: Post<typeof lockQualification>
}

export interface V3MarketingGoodsSubsidyActivityQualificationUnlock
  extends Post<typeof unlockQualification> {
  /**
   * 解锁品牌加价购活动资格 · Release the add-on purchase qualifications locked for an order
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post: Post<typeof unlockQualification>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreAct {
  _activity_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId
  _brand_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId {
  representative: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative
  representatives: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative {
  /**
   * 删除零售小店活动业务代理 · Remove business representatives from a retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384399
   */
  delete: Post<typeof deleteRepresentative>
  /**
   * 添加零售小店活动业务代理 · Add business representatives to a retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384386
   */
  put: Post<typeof addRepresentative>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives {
  /**
   * 查询零售小店活动业务代理 · List the business representatives of a retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384405
   */
  get: Get<typeof listRepresentative>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId {
  materials: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  extends Post<typeof createMaterials> {
  /**
   * 生成小店活动物料码 · Generate material codes for a brand's retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384395
   */
  post: Post<typeof createMaterials>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores
  extends Post<typeof addStores> {
  /**
   * 删除小店活动门店 · Remove stores from a brand's retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384431
   */
  delete: Post<typeof deleteStores>
  /**
   * 查询小店活动门店列表 · List the stores in a brand's retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384414
   */
  get: Get<typeof listStore>
  /**
   * 添加小店活动门店 · Add stores to a brand's retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384421
   */
  post: Post<typeof addStores>
  _store_code_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode {
  /**
   * 查询小店活动门店详情 · Get the details of one store in a retail store activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012384437
   */
  get: Get<typeof getStore>
}
