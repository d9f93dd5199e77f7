// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { assignGuide } from '../smartguide/assign-guide.js'
import type { listGuides } from '../smartguide/list-guides.js'
import type { registerGuide } from '../smartguide/register-guide.js'
import type { updateGuide } from '../smartguide/update-guide.js'

export interface V3Smartguide {
  guides: V3SmartguideGuides
}

export interface V3SmartguideGuides extends Post<typeof registerGuide> {
  /**
   * 服务人员查询 · List a store's service guides, filtered by staff ID, mobile or work number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688558
   */
  get: Get<typeof listGuides>
  /**
   * 服务人员注册 · Register a store employee as a service guide
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688564
   */
  post: Post<typeof registerGuide>
  _guide_id_: V3SmartguideGuidesByGuideId
}

export interface V3SmartguideGuidesByGuideId {
  /**
   * 服务人员信息更新 · Update a service guide's name, contact details or QR codes
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688570
   */
  patch: Post<typeof updateGuide>
  assign: V3SmartguideGuidesByGuideIdAssign
}

export interface V3SmartguideGuidesByGuideIdAssign extends Post<typeof assignGuide> {
  /**
   * 服务人员分配 · Assign a service guide to a paid order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474145
   */
  post: Post<typeof assignGuide>
}
