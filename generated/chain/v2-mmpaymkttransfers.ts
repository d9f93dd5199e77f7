// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { queryRedPack } from '../v2/redpack/query-red-pack.js'
import type { sendMiniProgramRedPack } from '../v2/redpack/send-mini-program-red-pack.js'
import type { sendRedPack } from '../v2/redpack/send-red-pack.js'
import type { queryTransfer } from '../v2/transfers/query-transfer.js'
import type { transferToUser } from '../v2/transfers/transfer-to-user.js'
import type { payEmployee } from '../v2/workwx/pay-employee.js'
import type { queryEmployeePayment } from '../v2/workwx/query-employee-payment.js'
import type { queryRedPack as v2WorkwxQueryRedPack } from '../v2/workwx/query-red-pack.js'
import type { sendRedPack as v2WorkwxSendRedPack } from '../v2/workwx/send-red-pack.js'

export interface V2Mmpaymkttransfers {
  gethbinfo: V2MmpaymkttransfersGethbinfo
  gettransferinfo: V2MmpaymkttransfersGettransferinfo
  promotion: V2MmpaymkttransfersPromotion
  queryworkwxredpack: V2MmpaymkttransfersQueryworkwxredpack
  sendminiprogramhb: V2MmpaymkttransfersSendminiprogramhb
  sendredpack: V2MmpaymkttransfersSendredpack
  sendworkwxredpack: V2MmpaymkttransfersSendworkwxredpack
}

export interface V2MmpaymkttransfersGethbinfo extends Post<typeof queryRedPack> {
  /**
   * 查询红包记录 · Query a red packet record
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983160
   * @deprecated 自 2026-06-18 起不再向新商户开放
   */
  post: Post<typeof queryRedPack>
}

export interface V2MmpaymkttransfersGettransferinfo extends Post<typeof queryTransfer> {
  /**
   * 查询企业向微信用户个人付款 · Query a payment into a user's WeChat balance
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   * @deprecated 不再向新商户开放
   */
  post: Post<typeof queryTransfer>
}

export interface V2MmpaymkttransfersPromotion {
  paywwsptrans2pocket: V2MmpaymkttransfersPromotionPaywwsptrans2pocket
  querywwsptrans2pocket: V2MmpaymkttransfersPromotionQuerywwsptrans2pocket
  transfers: V2MmpaymkttransfersPromotionTransfers
}

export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocket extends Post<typeof payEmployee> {
  /**
   * 向员工付款 · Pay an employee through WeCom
   * @see https://developer.work.weixin.qq.com/document/path/90278
   * @deprecated 不再向新商户开放
   */
  post: Post<typeof payEmployee>
}

export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocket
  extends Post<typeof queryEmployeePayment> {
  /**
   * 查询付款记录 · Query a payment to an employee
   * @see https://developer.work.weixin.qq.com/document/path/90279
   * @deprecated 不再向新商户开放
   */
  post: Post<typeof queryEmployeePayment>
}

export interface V2MmpaymkttransfersPromotionTransfers extends Post<typeof transferToUser> {
  /**
   * 向微信用户个人付款 · Pay money into a user's WeChat balance
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   * @deprecated 不再向新商户开放
   */
  post: Post<typeof transferToUser>
}

export interface V2MmpaymkttransfersQueryworkwxredpack extends Post<typeof v2WorkwxQueryRedPack> {
  /**
   * 查询红包记录 · Query a WeCom red packet
   * @see https://developer.work.weixin.qq.com/document/path/90276
   */
  post: Post<typeof v2WorkwxQueryRedPack>
}

export interface V2MmpaymkttransfersSendminiprogramhb extends Post<typeof sendMiniProgramRedPack> {
  /**
   * 发放小程序红包接口 · Prepare a red packet that is opened in a mini program
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941282
   * @deprecated 自 2026-06-18 起不再向新商户开放
   */
  post: Post<typeof sendMiniProgramRedPack>
}

export interface V2MmpaymkttransfersSendredpack extends Post<typeof sendRedPack> {
  /**
   * 发放普通红包 · Send a cash red packet to one user
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983137
   * @deprecated 自 2026-06-18 起不再向新商户开放
   */
  post: Post<typeof sendRedPack>
}

export interface V2MmpaymkttransfersSendworkwxredpack extends Post<typeof v2WorkwxSendRedPack> {
  /**
   * 发放企业红包 · Send a WeCom red packet
   * @see https://developer.work.weixin.qq.com/document/path/90275
   */
  post: Post<typeof v2WorkwxSendRedPack>
}
