// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { applyDeduction as v2TransitApplyDeduction } from '../v2/transit/apply-deduction.js'
import type { applyDeduction } from '../v2/transit/partner/apply-deduction.js'
import type { queryOrder } from '../v2/transit/partner/query-order.js'
import type { queryUserState } from '../v2/transit/partner/query-user-state.js'
import type { queryOrder as v2TransitQueryOrder } from '../v2/transit/query-order.js'
import type { queryUserState as v2TransitQueryUserState } from '../v2/transit/query-user-state.js'

export interface V2Transit {
  partnerpay: V2TransitPartnerpay
  pay: V2TransitPay
  queryorder: V2TransitQueryorder
}

export interface V2TransitPartnerpay {
  payapply: V2TransitPartnerpayPayapply
  queryorder: V2TransitPartnerpayQueryorder
  querystate: V2TransitPartnerpayQuerystate
}

export interface V2TransitPartnerpayPayapply extends Post<typeof applyDeduction> {
  /**
   * 申请扣款 · Charge a transit ride for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989903
   */
  post: Post<typeof applyDeduction>
}

export interface V2TransitPartnerpayQueryorder extends Post<typeof queryOrder> {
  /**
   * 查询订单 · Query a transit deduction order of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989909
   */
  post: Post<typeof queryOrder>
}

export interface V2TransitPartnerpayQuerystate extends Post<typeof queryUserState> {
  /**
   * 查询用户状态接口 · Query whether a transit user can be charged, for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989910
   */
  post: Post<typeof queryUserState>
}

export interface V2TransitPay {
  payapply: V2TransitPayPayapply
  querystate: V2TransitPayQuerystate
}

export interface V2TransitPayPayapply extends Post<typeof v2TransitApplyDeduction> {
  /**
   * 申请扣款 · Charge a transit ride
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984781
   */
  post: Post<typeof v2TransitApplyDeduction>
}

export interface V2TransitPayQuerystate extends Post<typeof v2TransitQueryUserState> {
  /**
   * 查询用户状态接口 · Query whether a transit user can be charged
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985234
   */
  post: Post<typeof v2TransitQueryUserState>
}

export interface V2TransitQueryorder extends Post<typeof v2TransitQueryOrder> {
  /**
   * 查询订单 · Query a transit deduction order
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986341
   */
  post: Post<typeof v2TransitQueryOrder>
}
