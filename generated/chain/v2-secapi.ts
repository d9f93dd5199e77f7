// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { reverseOrder } from '../v2/facepay/reverse-order.js'
import type { addSubMerchant } from '../v2/institution/add-sub-merchant.js'
import type { modifySubMerchant } from '../v2/institution/modify-sub-merchant.js'
import type { querySubMerchant } from '../v2/institution/query-sub-merchant.js'
import type { addSubMerchantConfig } from '../v2/mch/add-sub-merchant-config.js'
import type { manageSubMerchant } from '../v2/mch/manage-sub-merchant.js'
import type { modifySubMerchant as v2MchModifySubMerchant } from '../v2/mch/modify-sub-merchant.js'
import type { querySubMerchantConfig } from '../v2/mch/query-sub-merchant-config.js'
import type { setChannel } from '../v2/mch/set-channel.js'
import type { uploadMedia } from '../v2/mch/upload-media.js'
import type { createRefund } from '../v2/pay/create-refund.js'
import type { createRefundWithGoods } from '../v2/pay/create-refund-with-goods.js'
import type { reverseOrder as v2PayReverseOrder } from '../v2/pay/reverse-order.js'
import type { createReturn } from '../v2/profitsharing/create-return.js'
import type { finishOrder } from '../v2/profitsharing/finish-order.js'
import type { shareMany } from '../v2/profitsharing/share-many.js'
import type { shareOnce } from '../v2/profitsharing/share-once.js'

export interface V2Secapi {
  mch: V2SecapiMch
  pay: V2SecapiPay
}

export interface V2SecapiMch {
  addInstitutionsub: V2SecapiMchAddInstitutionsub
  addsubdevconfig: V2SecapiMchAddsubdevconfig
  channelsetting: V2SecapiMchChannelsetting
  modifyInstitutionsub: V2SecapiMchModifyInstitutionsub
  modifymchinfo: V2SecapiMchModifymchinfo
  queryInstitutionsub: V2SecapiMchQueryInstitutionsub
  querysubdevconfig: V2SecapiMchQuerysubdevconfig
  submchmanage: V2SecapiMchSubmchmanage
  uploadmedia: V2SecapiMchUploadmedia
}

export interface V2SecapiMchAddInstitutionsub extends Post<typeof addSubMerchant> {
  /**
   * 进件子商户 · Onboard a sub-merchant of an overseas institution
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
   */
  post: Post<typeof addSubMerchant>
}

export interface V2SecapiMchAddsubdevconfig extends Post<typeof addSubMerchantConfig> {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a payment directory or a linked appid for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115404
   */
  post: Post<typeof addSubMerchantConfig>
}

export interface V2SecapiMchChannelsetting extends Post<typeof setChannel> {
  /**
   * 银行服务商特约子商户指定渠道号 · Assign a channel number to a sub-merchant
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
   */
  post: Post<typeof setChannel>
}

export interface V2SecapiMchModifyInstitutionsub extends Post<typeof modifySubMerchant> {
  /**
   * 修改子商户 · Change a sub-merchant of an overseas institution
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
   */
  post: Post<typeof modifySubMerchant>
}

export interface V2SecapiMchModifymchinfo extends Post<typeof v2MchModifySubMerchant> {
  /**
   * 银行特约商户信息修改 · Change the data of a bank's sub-merchant
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
   */
  post: Post<typeof v2MchModifySubMerchant>
}

export interface V2SecapiMchQueryInstitutionsub extends Post<typeof querySubMerchant> {
  /**
   * 查询子商户 · Query a sub-merchant of an overseas institution
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
   */
  post: Post<typeof querySubMerchant>
}

export interface V2SecapiMchQuerysubdevconfig extends Post<typeof querySubMerchantConfig> {
  /**
   * 配置查询 · Query the development settings of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115413
   */
  post: Post<typeof querySubMerchantConfig>
}

export interface V2SecapiMchSubmchmanage extends Post<typeof manageSubMerchant> {
  /**
   * 银行特约商户录入/银行特约商户资料查询 · Add or query a bank's sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/institution/4012194260
   */
  post: Post<typeof manageSubMerchant>
}

export interface V2SecapiMchUploadmedia extends Post<typeof uploadMedia> {
  /**
   * 图片上传 · Upload an image of a document
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
   */
  post: Post<typeof uploadMedia>
}

export interface V2SecapiPay {
  facepayreverse: V2SecapiPayFacepayreverse
  multiprofitsharing: V2SecapiPayMultiprofitsharing
  profitsharing: V2SecapiPayProfitsharing
  profitsharingfinish: V2SecapiPayProfitsharingfinish
  profitsharingreturn: V2SecapiPayProfitsharingreturn
  refund: V2SecapiPayRefund
  refundv2: V2SecapiPayRefundv2
  reverse: V2SecapiPayReverse
}

export interface V2SecapiPayFacepayreverse extends Post<typeof reverseOrder> {
  /**
   * 撤销订单 · Reverse a face payment order
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post: Post<typeof reverseOrder>
}

export interface V2SecapiPayMultiprofitsharing extends Post<typeof shareMany> {
  /**
   * 请求多次分账 · Share an order's money, more shares may follow
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984646
   */
  post: Post<typeof shareMany>
}

export interface V2SecapiPayProfitsharing extends Post<typeof shareOnce> {
  /**
   * 请求单次分账 · Share an order's money once and release the rest
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941670
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984565
   */
  post: Post<typeof shareOnce>
}

export interface V2SecapiPayProfitsharingfinish extends Post<typeof finishOrder> {
  /**
   * 完结分账 · Finish profit sharing and release the remaining money
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984076
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984879
   */
  post: Post<typeof finishOrder>
}

export interface V2SecapiPayProfitsharingreturn extends Post<typeof createReturn> {
  /**
   * 分账回退 · Take back money from a profit sharing receiver
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984166
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985177
   */
  post: Post<typeof createReturn>
}

export interface V2SecapiPayRefund extends Post<typeof createRefund> {
  /**
   * 申请退款 · Refund an order in full or in part
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937624
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941447
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634906
   */
  post: Post<typeof createRefund>
}

export interface V2SecapiPayRefundv2 extends Post<typeof createRefundWithGoods> {
  /**
   * 申请退款（支持单品） · Refund an order and name the goods that are returned
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983308
   */
  post: Post<typeof createRefundWithGoods>
}

export interface V2SecapiPayReverse extends Post<typeof v2PayReverseOrder> {
  /**
   * 撤销订单 · Reverse a payment-code order: refund it if paid, close it if not
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937361
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012218602
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634900
   */
  post: Post<typeof v2PayReverseOrder>
}
