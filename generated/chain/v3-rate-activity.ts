// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { modifyActivityApplication } from '../rate-activity/modify-activity-application.js'
import type { queryActivityApplication } from '../rate-activity/query-activity-application.js'
import type { submitActivityApplication } from '../rate-activity/submit-activity-application.js'

export interface V3RateActivity {
  applications: V3RateActivityApplications
}

export interface V3RateActivityApplications extends Post<typeof submitActivityApplication> {
  /**
   * 报名费率优惠活动 · Enrol a sub-merchant in a discounted fee rate activity
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
   */
  post: Post<typeof submitActivityApplication>
  id: V3RateActivityApplicationsId
}

export interface V3RateActivityApplicationsId {
  _application_id_: V3RateActivityApplicationsIdByApplicationId
}

export interface V3RateActivityApplicationsIdByApplicationId {
  /**
   * 根据申请单ID查询申请单结果 · Check the review result of a fee rate activity application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
   */
  get: Get<typeof queryActivityApplication>
  /**
   * 修改单据信息 · Correct the details of a fee rate activity application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
   */
  patch: Post<typeof modifyActivityApplication>
}
