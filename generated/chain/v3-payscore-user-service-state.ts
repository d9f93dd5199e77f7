// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { queryUserServiceState } from '../payscore/user-service-state/query-user-service-state.js'

export interface V3PayscoreUserServiceState {
  /**
   * 查询用户授权状态 · Check whether a user has authorized a pay score service
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get: Get<typeof queryUserServiceState>
}
