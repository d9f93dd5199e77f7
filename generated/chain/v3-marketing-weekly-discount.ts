// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyActivity } from '../marketing/weekly-discount/apply-activity.js'
import type { listActivities } from '../marketing/weekly-discount/list-activities.js'
import type { queryActivity } from '../marketing/weekly-discount/query-activity.js'

export interface V3MarketingWeeklyDiscount {
  activities: V3MarketingWeeklyDiscountActivities
}

export interface V3MarketingWeeklyDiscountActivities {
  /**
   * 查询周周惠活动列表 · List weekly discount activities by merchant, store, area and scene
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get: Get<typeof listActivities>
  _activity_id_: V3MarketingWeeklyDiscountActivitiesByActivityId
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityId {
  /**
   * 查询周周惠活动详情 · Get the details of one weekly discount activity
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get: Get<typeof queryActivity>
  apply: V3MarketingWeeklyDiscountActivitiesByActivityIdApply
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApply
  extends Post<typeof applyActivity> {
  /**
   * 报名周周惠活动 · Sign a merchant's store up for a weekly discount activity
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post: Post<typeof applyActivity>
}
