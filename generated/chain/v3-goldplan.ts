// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { changeCustomPageStatus } from '../goldplan/change-custom-page-status.js'
import type { changeGoldPlanStatus } from '../goldplan/change-gold-plan-status.js'
import type { closeAdvertisingShow } from '../goldplan/close-advertising-show.js'
import type { openAdvertisingShow } from '../goldplan/open-advertising-show.js'
import type { setAdvertisingIndustryFilter } from '../goldplan/set-advertising-industry-filter.js'

export interface V3Goldplan {
  merchants: V3GoldplanMerchants
}

export interface V3GoldplanMerchants {
  changecustompagestatus: V3GoldplanMerchantsChangecustompagestatus
  changegoldplanstatus: V3GoldplanMerchantsChangegoldplanstatus
  closeAdvertisingShow: V3GoldplanMerchantsCloseAdvertisingShow
  openAdvertisingShow: V3GoldplanMerchantsOpenAdvertisingShow
  setAdvertisingIndustryFilter: V3GoldplanMerchantsSetAdvertisingIndustryFilter
}

export interface V3GoldplanMerchantsChangecustompagestatus
  extends Post<typeof changeCustomPageStatus> {
  /**
   * 商家小票管理 · Turn a sub-merchant's custom after-payment receipt page on or off
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
   */
  post: Post<typeof changeCustomPageStatus>
}

export interface V3GoldplanMerchantsChangegoldplanstatus extends Post<typeof changeGoldPlanStatus> {
  /**
   * 点金计划管理 · Turn the Gold Plan after-payment page on or off for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
   */
  post: Post<typeof changeGoldPlanStatus>
}

export interface V3GoldplanMerchantsCloseAdvertisingShow extends Post<typeof closeAdvertisingShow> {
  /**
   * 关闭广告展示 · Stop showing ads on a sub-merchant's after-payment page
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
   */
  post: Post<typeof closeAdvertisingShow>
}

export interface V3GoldplanMerchantsOpenAdvertisingShow {
  /**
   * 开通广告展示 · Start showing ads on a sub-merchant's after-payment page
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
   */
  patch: Post<typeof openAdvertisingShow>
}

export interface V3GoldplanMerchantsSetAdvertisingIndustryFilter
  extends Post<typeof setAdvertisingIndustryFilter> {
  /**
   * 同业过滤标签管理 · Choose which industries' ads are kept off a sub-merchant's page
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
   */
  post: Post<typeof setAdvertisingIndustryFilter>
}
