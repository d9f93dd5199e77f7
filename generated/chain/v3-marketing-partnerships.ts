// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { buildPartnership } from '../marketing/partnerships/build-partnership.js'
import type { listPartnerships } from '../marketing/partnerships/list-partnerships.js'
import type { terminatePartnership } from '../marketing/partnerships/terminate-partnership.js'

export interface V3MarketingPartnerships {
  /**
   * 查询合作关系列表 · List the marketing partnerships by partner and authorized data
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012381479
   */
  get: Get<typeof listPartnerships>
  build: V3MarketingPartnershipsBuild
  terminate: V3MarketingPartnershipsTerminate
}

export interface V3MarketingPartnershipsBuild extends Post<typeof buildPartnership> {
  /**
   * 建立合作关系 · Build a partnership that lets a partner use the data you authorize
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012381469
   */
  post: Post<typeof buildPartnership>
}

export interface V3MarketingPartnershipsTerminate extends Post<typeof terminatePartnership> {
  /**
   * 终止合作关系 · End a marketing partnership with a partner
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171868
   */
  post: Post<typeof terminatePartnership>
}
