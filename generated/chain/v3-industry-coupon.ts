// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { createCouponToken } from '../industry-coupon/create-coupon-token.js'

export interface V3IndustryCoupon {
  tokens: V3IndustryCouponTokens
}

export interface V3IndustryCouponTokens extends Post<typeof createCouponToken> {
  /**
   * 出行券切卡组件预下单 · Get a token to open the component that switches cards for travel coupons
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715654
   */
  post: Post<typeof createCouponToken>
}
