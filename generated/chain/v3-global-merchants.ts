// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createSubMerchant } from '../global/merchants/create-sub-merchant.js'
import type { querySubMerchant } from '../global/merchants/query-sub-merchant.js'
import type { updateSubMerchant } from '../global/merchants/update-sub-merchant.js'

export interface V3GlobalMerchants extends Post<typeof createSubMerchant> {
  /**
   * 子商户进件（融合钱包） · Onboard an overseas sub-merchant
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  post: Post<typeof createSubMerchant>
  _sub_mchid_: V3GlobalMerchantsBySubMchid
}

export interface V3GlobalMerchantsBySubMchid {
  /**
   * 查询子商户（融合钱包） · Read an overseas sub-merchant's registered details
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  get: Get<typeof querySubMerchant>
  /**
   * 修改子商户（融合钱包） · Change an overseas sub-merchant's registered details
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  patch: Post<typeof updateSubMerchant>
}
