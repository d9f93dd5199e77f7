// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addActivityMerchant } from '../marketing/paygiftactivity/add-activity-merchant.js'
import type { createFullSendAct } from '../marketing/paygiftactivity/create-full-send-act.js'
import type { deleteActivityMerchant } from '../marketing/paygiftactivity/delete-activity-merchant.js'
import type { getActDetail } from '../marketing/paygiftactivity/get-act-detail.js'
import type { listActivities } from '../marketing/paygiftactivity/list-activities.js'
import type { listActivityMerchant } from '../marketing/paygiftactivity/list-activity-merchant.js'
import type { listActivitySku } from '../marketing/paygiftactivity/list-activity-sku.js'
import type { terminateActivity } from '../marketing/paygiftactivity/terminate-activity.js'

export interface V3MarketingPaygiftactivity {
  activities: V3MarketingPaygiftactivityActivities
  uniqueThresholdActivity: V3MarketingPaygiftactivityUniqueThresholdActivity
}

export interface V3MarketingPaygiftactivityActivities {
  /**
   * 获取支付有礼活动列表 · List pay-and-get-gift activities by name, status and award type
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012493214
   */
  get: Get<typeof listActivities>
  _activity_id_: V3MarketingPaygiftactivityActivitiesByActivityId
}

export interface V3MarketingPaygiftactivityActivitiesByActivityId {
  /**
   * 查询活动详情 · Get the details of one pay-and-get-gift activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492967
   */
  get: Get<typeof getActDetail>
  goods: V3MarketingPaygiftactivityActivitiesByActivityIdGoods
  merchants: V3MarketingPaygiftactivityActivitiesByActivityIdMerchants
  terminate: V3MarketingPaygiftactivityActivitiesByActivityIdTerminate
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoods {
  /**
   * 查询活动指定商品列表 · List the goods that qualify for an activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466492
   */
  get: Get<typeof listActivitySku>
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchants {
  /**
   * 查询活动发券商户号 · List the merchants whose payments give out an activity's coupons
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466191
   */
  get: Get<typeof listActivityMerchant>
  add: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  delete: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  extends Post<typeof addActivityMerchant> {
  /**
   * 新增活动发券商户号 · Add coupon-issuing merchants to an activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466735
   */
  post: Post<typeof addActivityMerchant>
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
  extends Post<typeof deleteActivityMerchant> {
  /**
   * 删除活动发券商户号 · Remove coupon-issuing merchants from an activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466827
   */
  post: Post<typeof deleteActivityMerchant>
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminate
  extends Post<typeof terminateActivity> {
  /**
   * 终止活动 · End a pay-and-get-gift activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466633
   */
  post: Post<typeof terminateActivity>
}

export interface V3MarketingPaygiftactivityUniqueThresholdActivity
  extends Post<typeof createFullSendAct> {
  /**
   * 创建全场满额送活动 · Create an activity that gives coupons for payments over a threshold
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492900
   */
  post: Post<typeof createFullSendAct>
}
