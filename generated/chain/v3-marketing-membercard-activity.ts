// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createActivity } from '../marketing/membercard-activity/create-activity.js'
import type { queryActivityDetail } from '../marketing/membercard-activity/query-activity-detail.js'
import type { queryActivityList } from '../marketing/membercard-activity/query-activity-list.js'
import type { terminateActivity } from '../marketing/membercard-activity/terminate-activity.js'

export interface V3MarketingMembercardActivity {
  activities: V3MarketingMembercardActivityActivities
}

export interface V3MarketingMembercardActivityActivities extends Post<typeof createActivity> {
  /**
   * 查询活动列表 · List member gift activities by type, card and status
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714468
   */
  get: Get<typeof queryActivityList>
  /**
   * 创建活动 · Create a gift activity for the holders of a member card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714463
   */
  post: Post<typeof createActivity>
  _activity_id_: V3MarketingMembercardActivityActivitiesByActivityId
}

export interface V3MarketingMembercardActivityActivitiesByActivityId {
  /**
   * 查询活动详情 · Get the details of one member gift activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714471
   */
  get: Get<typeof queryActivityDetail>
  terminate: V3MarketingMembercardActivityActivitiesByActivityIdTerminate
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminate
  extends Post<typeof terminateActivity> {
  /**
   * 终止活动 · End a member gift activity before its scheduled time
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714466
   */
  post: Post<typeof terminateActivity>
}
