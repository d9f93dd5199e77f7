// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createWithdrawal } from '../merchant/create-withdrawal.js'
import type { getWithdrawalExceptionBillUrl } from '../merchant/get-withdrawal-exception-bill-url.js'
import type { queryBalance } from '../merchant/query-balance.js'
import type { queryDayEndBalance } from '../merchant/query-day-end-balance.js'
import type { queryWithdrawalById } from '../merchant/query-withdrawal-by-id.js'
import type { queryWithdrawalByOutRequestNo } from '../merchant/query-withdrawal-by-out-request-no.js'
import type { uploadImage } from '../merchant/upload-image.js'
import type { uploadVideo } from '../merchant/upload-video.js'

export interface V3Merchant {
  fund: V3MerchantFund
  media: V3MerchantMedia
}

export interface V3MerchantFund {
  balance: V3MerchantFundBalance
  dayendbalance: V3MerchantFundDayendbalance
  withdraw: V3MerchantFundWithdraw
}

export interface V3MerchantFundBalance {
  _account_type_: V3MerchantFundBalanceByAccountType
}

export interface V3MerchantFundBalanceByAccountType {
  /**
   * 查询账户实时余额 · Get the current balance of one of your accounts
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
   */
  get: Get<typeof queryBalance>
}

export interface V3MerchantFundDayendbalance {
  _account_type_: V3MerchantFundDayendbalanceByAccountType
}

export interface V3MerchantFundDayendbalanceByAccountType {
  /**
   * 查询账户日终余额 · Get the end-of-day balance of one of your accounts on a given date
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
   */
  get: Get<typeof queryDayEndBalance>
}

export interface V3MerchantFundWithdraw extends Post<typeof createWithdrawal> {
  /**
   * 电商平台提现 · Withdraw the platform's own balance to its bank account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
   */
  post: Post<typeof createWithdrawal>
  billType: V3MerchantFundWithdrawBillType
  outRequestNo: V3MerchantFundWithdrawOutRequestNo
  withdrawId: V3MerchantFundWithdrawWithdrawId
}

export interface V3MerchantFundWithdrawBillType {
  _bill_type_: V3MerchantFundWithdrawBillTypeByBillType
}

export interface V3MerchantFundWithdrawBillTypeByBillType {
  /**
   * 按日下载提现异常文件 · Get the download link for one day's failed and returned withdrawals
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
   */
  get: Get<typeof getWithdrawalExceptionBillUrl>
}

export interface V3MerchantFundWithdrawOutRequestNo {
  _out_request_no_: V3MerchantFundWithdrawOutRequestNoByOutRequestNo
}

export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNo {
  /**
   * 电商平台(商户提现单号查询)提现状态 · Get the platform's withdrawal by the merchant's request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
   */
  get: Get<typeof queryWithdrawalByOutRequestNo>
}

export interface V3MerchantFundWithdrawWithdrawId {
  _withdraw_id_: V3MerchantFundWithdrawWithdrawIdByWithdrawId
}

export interface V3MerchantFundWithdrawWithdrawIdByWithdrawId {
  /**
   * 电商平台(微信支付提现单号)查询提现状态 · Get the platform's withdrawal by its WeChat Pay id
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
   */
  get: Get<typeof queryWithdrawalById>
}

export interface V3MerchantMedia {
  upload: V3MerchantMediaUpload
  video_upload: V3MerchantMediaVideoUpload
}

export interface V3MerchantMediaUpload extends Post<typeof uploadImage> {
  /**
   * 文件上传 · Upload an image and get the media id that other calls take
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
   */
  post: Post<typeof uploadImage>
}

export interface V3MerchantMediaVideoUpload extends Post<typeof uploadVideo> {
  /**
   * 视频上传 · Upload a video and get the media id that other calls take
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
   */
  post: Post<typeof uploadVideo>
}
