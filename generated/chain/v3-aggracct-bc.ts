// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createSpecialReduction } from '../aggracct-bc/create-special-reduction.js'
import type { imposeLedgerControl } from '../aggracct-bc/impose-ledger-control.js'
import type { liftLedgerControl } from '../aggracct-bc/lift-ledger-control.js'
import type { notifyProfileUpdateResult } from '../aggracct-bc/notify-profile-update-result.js'
import type { queryBankAccountRename } from '../aggracct-bc/query-bank-account-rename.js'
import type { queryChannelQuota } from '../aggracct-bc/query-channel-quota.js'
import type { queryControlOrder } from '../aggracct-bc/query-control-order.js'
import type { queryMerchantMedia } from '../aggracct-bc/query-merchant-media.js'
import type { queryMerchantProfile } from '../aggracct-bc/query-merchant-profile.js'
import type { querySpecialReduction } from '../aggracct-bc/query-special-reduction.js'
import type { submitBankAccountRename } from '../aggracct-bc/submit-bank-account-rename.js'

export interface V3AggracctBc {
  wbChannel: V3AggracctBcWbChannel
}

export interface V3AggracctBcWbChannel {
  account: V3AggracctBcWbChannelAccount
  bankChannelAccount: V3AggracctBcWbChannelBankChannelAccount
  controlOrders: V3AggracctBcWbChannelControlOrders
  specialReduction: V3AggracctBcWbChannelSpecialReduction
}

export interface V3AggracctBcWbChannelAccount {
  balance: V3AggracctBcWbChannelAccountBalance
  mch_archives: V3AggracctBcWbChannelAccountMchArchives
  mch_media: V3AggracctBcWbChannelAccountMchMedia
}

export interface V3AggracctBcWbChannelAccountBalance {
  /**
   * 查询渠道额度 · Query the remaining quota of a merchant's channel account
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  get: Get<typeof queryChannelQuota>
}

export interface V3AggracctBcWbChannelAccountMchArchives {
  /**
   * 查询商户资料 · Query the identity profile on file for a channel merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  get: Get<typeof queryMerchantProfile>
}

export interface V3AggracctBcWbChannelAccountMchMedia {
  /**
   * 查询商户影像件资料 · Fetch an encrypted image or document from a channel merchant's file
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  get: Get<typeof queryMerchantMedia>
}

export interface V3AggracctBcWbChannelBankChannelAccount {
  rename: V3AggracctBcWbChannelBankChannelAccountRename
}

export interface V3AggracctBcWbChannelBankChannelAccountRename
  extends Post<typeof submitBankAccountRename> {
  /**
   * 受理渠道结算银行账户更名申请 · Submit a request to rename a channel settlement bank account
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   */
  post: Post<typeof submitBankAccountRename>
  _application_id_: V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId {
  /**
   * 查询渠道结算银行账户更名申请 · Query a request to rename a channel settlement bank account
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   */
  get: Get<typeof queryBankAccountRename>
}

export interface V3AggracctBcWbChannelControlOrders {
  info: V3AggracctBcWbChannelControlOrdersInfo
  punish: V3AggracctBcWbChannelControlOrdersPunish
  recover: V3AggracctBcWbChannelControlOrdersRecover
  _out_request_no_: V3AggracctBcWbChannelControlOrdersByOutRequestNo
}

export interface V3AggracctBcWbChannelControlOrdersInfo {
  update: V3AggracctBcWbChannelControlOrdersInfoUpdate
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdate {
  result: V3AggracctBcWbChannelControlOrdersInfoUpdateResult
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResult {
  notify: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify
  extends Post<typeof notifyProfileUpdateResult> {
  /**
   * 资料更新请求审核结果回调通知 · Report the review outcome of a merchant profile update request
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  post: Post<typeof notifyProfileUpdateResult>
}

export interface V3AggracctBcWbChannelControlOrdersPunish extends Post<typeof imposeLedgerControl> {
  /**
   * 发起微众台账管控 · Place a risk control on a merchant's WeBank ledger account
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  post: Post<typeof imposeLedgerControl>
}

export interface V3AggracctBcWbChannelControlOrdersRecover extends Post<typeof liftLedgerControl> {
  /**
   * 解除对微众台账的管控 · Lift a risk control from a merchant's WeBank ledger account
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  post: Post<typeof liftLedgerControl>
}

export interface V3AggracctBcWbChannelControlOrdersByOutRequestNo {
  /**
   * 查询控制单 · Query a control order, whether it imposes or lifts a restriction
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  get: Get<typeof queryControlOrder>
}

export interface V3AggracctBcWbChannelSpecialReduction extends Post<typeof createSpecialReduction> {
  /**
   * 特殊减额 · Reduce a channel account's quota outside the normal flow
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  post: Post<typeof createSpecialReduction>
  _out_request_no_: V3AggracctBcWbChannelSpecialReductionByOutRequestNo
}

export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNo {
  /**
   * 查询特殊减额结果 · Query the result of a special quota reduction
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  get: Get<typeof querySpecialReduction>
}
