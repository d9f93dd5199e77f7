// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { reportCall } from '../v2/pay/report-call.js'

export interface V2Payitil {
  report: V2PayitilReport
}

export interface V2PayitilReport extends Post<typeof reportCall> {
  /**
   * 交易保障 · Report how long an interface call took and how it ended
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939966
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941680
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634924
   */
  post: Post<typeof reportCall>
}
