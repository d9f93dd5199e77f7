// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelApplyment } from '../brand/applyments/cancel-applyment.js'
import type { queryApplymentByBusinessCode } from '../brand/applyments/query-applyment-by-business-code.js'
import type { queryApplymentById } from '../brand/applyments/query-applyment-by-id.js'
import type { submitApplyment } from '../brand/applyments/submit-applyment.js'
import type { cancelCardConfigApplyment } from '../brand/card/cancel-card-config-applyment.js'
import type { cancelCardLinkApplyment } from '../brand/card/cancel-card-link-applyment.js'
import type { getCardPreviewUrl } from '../brand/card/get-card-preview-url.js'
import type { listCardLinks } from '../brand/card/list-card-links.js'
import type { publishCardConfig } from '../brand/card/publish-card-config.js'
import type { queryCardConfigApplyment } from '../brand/card/query-card-config-applyment.js'
import type { queryCardLinkApplyment } from '../brand/card/query-card-link-applyment.js'
import type { submitCardConfigApplyment } from '../brand/card/submit-card-config-applyment.js'
import type { submitCardLinkApplyment } from '../brand/card/submit-card-link-applyment.js'
import type { unbindCardLink } from '../brand/card/unbind-card-link.js'
import type { listShakeActivities } from '../brand/marketing/list-shake-activities.js'
import type { bindStoreRecipient } from '../brand/partner/bind-store-recipient.js'
import type { closeBrandStore } from '../brand/partner/close-brand-store.js'
import type { confirmPointsCouponExchange } from '../brand/partner/confirm-points-coupon-exchange.js'
import type { confirmUserCardActivation } from '../brand/partner/confirm-user-card-activation.js'
import type { createBrandStore } from '../brand/partner/create-brand-store.js'
import type { createMemberCardTemplate } from '../brand/partner/create-member-card-template.js'
import type { createMembershipActivity } from '../brand/partner/create-membership-activity.js'
import type { createMembershipPreAuthToken } from '../brand/partner/create-membership-pre-auth-token.js'
import type { createPayViewToken } from '../brand/partner/create-pay-view-token.js'
import type { createUserFeed } from '../brand/partner/create-user-feed.js'
import type { deleteBrandStore } from '../brand/partner/delete-brand-store.js'
import type { deleteMemberCardTemplate } from '../brand/partner/delete-member-card-template.js'
import type { importUserCardByOpenid } from '../brand/partner/import-user-card-by-openid.js'
import type { importUserCardByPhone } from '../brand/partner/import-user-card-by-phone.js'
import type { invalidateMemberCardTemplate } from '../brand/partner/invalidate-member-card-template.js'
import type { invalidateUserCard } from '../brand/partner/invalidate-user-card.js'
import type { listBrandStores } from '../brand/partner/list-brand-stores.js'
import type { listMemberCardTemplates } from '../brand/partner/list-member-card-templates.js'
import type { listMembershipActivities } from '../brand/partner/list-membership-activities.js'
import type { listUserCards } from '../brand/partner/list-user-cards.js'
import type { queryBrandStore } from '../brand/partner/query-brand-store.js'
import type { queryMemberCardTemplate } from '../brand/partner/query-member-card-template.js'
import type { queryMembershipActivity } from '../brand/partner/query-membership-activity.js'
import type { queryUserCard } from '../brand/partner/query-user-card.js'
import type { resumeBrandStore } from '../brand/partner/resume-brand-store.js'
import type { syncUserPoints } from '../brand/partner/sync-user-points.js'
import type { terminateMembershipActivity } from '../brand/partner/terminate-membership-activity.js'
import type { unbindStoreRecipient } from '../brand/partner/unbind-store-recipient.js'
import type { updateBrandStore } from '../brand/partner/update-brand-store.js'
import type { updateMemberCardTemplate } from '../brand/partner/update-member-card-template.js'
import type { updateMembershipActivity } from '../brand/partner/update-membership-activity.js'
import type { updateUserCard } from '../brand/partner/update-user-card.js'
import type { addReceiver } from '../brand/profitsharing/add-receiver.js'
import type { createOrder } from '../brand/profitsharing/create-order.js'
import type { createReturnOrder } from '../brand/profitsharing/create-return-order.js'
import type { deleteReceiver } from '../brand/profitsharing/delete-receiver.js'
import type { finishOrder } from '../brand/profitsharing/finish-order.js'
import type { queryBrandMerchantRatio } from '../brand/profitsharing/query-brand-merchant-ratio.js'
import type { queryOrder } from '../brand/profitsharing/query-order.js'
import type { queryOrderAmount } from '../brand/profitsharing/query-order-amount.js'
import type { queryReturnOrder } from '../brand/profitsharing/query-return-order.js'

export interface V3Brand {
  applyments: V3BrandApplyments
  card: V3BrandCard
  marketing: V3BrandMarketing
  partner: V3BrandPartner
  profitsharing: V3BrandProfitsharing
}

export interface V3BrandApplyments extends Post<typeof submitApplyment> {
  /**
   * 提交入驻申请 · Submit an applyment to onboard a brand
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  post: Post<typeof submitApplyment>
  applymentId: V3BrandApplymentsApplymentId
  businessCode: V3BrandApplymentsBusinessCode
  cancelApplyment: V3BrandApplymentsCancelApplyment
}

export interface V3BrandApplymentsApplymentId {
  _applyment_id_: V3BrandApplymentsApplymentIdByApplymentId
}

export interface V3BrandApplymentsApplymentIdByApplymentId {
  /**
   * 根据申请单ID查询申请状态 · Query a brand applyment's status by its applyment ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  get: Get<typeof queryApplymentById>
}

export interface V3BrandApplymentsBusinessCode {
  _business_code_: V3BrandApplymentsBusinessCodeByBusinessCode
}

export interface V3BrandApplymentsBusinessCodeByBusinessCode {
  /**
   * 根据业务申请编号查询申请状态 · Query a brand applyment's status by the caller's business code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  get: Get<typeof queryApplymentByBusinessCode>
}

export interface V3BrandApplymentsCancelApplyment extends Post<typeof cancelApplyment> {
  /**
   * 撤销申请 · Cancel a brand applyment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  post: Post<typeof cancelApplyment>
}

export interface V3BrandCard {
  cardConfigs: V3BrandCardCardConfigs
  cardLinks: V3BrandCardCardLinks
}

export interface V3BrandCardCardConfigs extends Post<typeof submitCardConfigApplyment> {
  /**
   * 查询商家名片配置申请状态 · Query the status of a request to configure a brand's business card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  get: Get<typeof queryCardConfigApplyment>
  /**
   * 提交商家名片配置申请 · Submit a configuration of a brand's business card for review
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  post: Post<typeof submitCardConfigApplyment>
  cancelApplyment: V3BrandCardCardConfigsCancelApplyment
  previewUrl: V3BrandCardCardConfigsPreviewUrl
  publish: V3BrandCardCardConfigsPublish
}

export interface V3BrandCardCardConfigsCancelApplyment
  extends Post<typeof cancelCardConfigApplyment> {
  /**
   * 撤销商家名片配置申请 · Cancel a request to configure a brand's business card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  post: Post<typeof cancelCardConfigApplyment>
}

export interface V3BrandCardCardConfigsPreviewUrl {
  /**
   * 获取商家名片预览二维码 · Get a link that previews a brand's business card before it goes live
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  get: Get<typeof getCardPreviewUrl>
}

export interface V3BrandCardCardConfigsPublish extends Post<typeof publishCardConfig> {
  /**
   * 发布商家名片配置 · Publish an approved business card configuration, now or at a set time
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  post: Post<typeof publishCardConfig>
}

export interface V3BrandCardCardLinks extends Post<typeof submitCardLinkApplyment> {
  /**
   * 查询已生效交易连接名片规则 · List the active rules that link payments to a brand's business card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  get: Get<typeof listCardLinks>
  /**
   * 添加交易连接名片规则申请 · Submit a rule that links payments of a scene to a brand's business card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  post: Post<typeof submitCardLinkApplyment>
  businessCode: V3BrandCardCardLinksBusinessCode
  cancelApplyment: V3BrandCardCardLinksCancelApplyment
  unbindCardLink: V3BrandCardCardLinksUnbindCardLink
}

export interface V3BrandCardCardLinksBusinessCode {
  _business_code_: V3BrandCardCardLinksBusinessCodeByBusinessCode
}

export interface V3BrandCardCardLinksBusinessCodeByBusinessCode {
  /**
   * 根据业务申请编号查询添加申请状态 · Query the status of a request to add a card link rule
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  get: Get<typeof queryCardLinkApplyment>
}

export interface V3BrandCardCardLinksCancelApplyment extends Post<typeof cancelCardLinkApplyment> {
  /**
   * 撤销交易连接名片配置申请 · Cancel a request to add a card link rule
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  post: Post<typeof cancelCardLinkApplyment>
}

export interface V3BrandCardCardLinksUnbindCardLink extends Post<typeof unbindCardLink> {
  /**
   * 解除已生效交易连接名片场景 · Remove an active link between payments of a scene and a brand's business card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  post: Post<typeof unbindCardLink>
}

export interface V3BrandMarketing {
  shakeActivities: V3BrandMarketingShakeActivities
}

export interface V3BrandMarketingShakeActivities {
  activities: V3BrandMarketingShakeActivitiesActivities
}

export interface V3BrandMarketingShakeActivitiesActivities {
  /**
   * 查询摇优惠活动列表 · List a brand's shake-for-discount activities
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  get: Get<typeof listShakeActivities>
}

export interface V3BrandPartner {
  cardMember: V3BrandPartnerCardMember
  store: V3BrandPartnerStore
}

export interface V3BrandPartnerCardMember {
  cards: V3BrandPartnerCardMemberCards
  membershipActivities: V3BrandPartnerCardMemberMembershipActivities
  payViewTokens: V3BrandPartnerCardMemberPayViewTokens
  preAuthTokens: V3BrandPartnerCardMemberPreAuthTokens
  userCards: V3BrandPartnerCardMemberUserCards
  userFeeds: V3BrandPartnerCardMemberUserFeeds
  userPoints: V3BrandPartnerCardMemberUserPoints
}

export interface V3BrandPartnerCardMemberCards extends Post<typeof createMemberCardTemplate> {
  /**
   * 查询会员卡模板列表 · List a brand's member card templates
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  get: Get<typeof listMemberCardTemplates>
  /**
   * 创建会员卡模板 · Create a member card template for a brand
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post: Post<typeof createMemberCardTemplate>
  _card_id_: V3BrandPartnerCardMemberCardsByCardId
}

export interface V3BrandPartnerCardMemberCardsByCardId {
  /**
   * 删除会员卡模板 · Delete a member card template
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  delete: Get<typeof deleteMemberCardTemplate>
  /**
   * 查询会员卡模板信息 · Query a member card template
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get: Get<typeof queryMemberCardTemplate>
  /**
   * 修改会员卡模板信息 · Update a member card template
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch: Post<typeof updateMemberCardTemplate>
  invalidate: V3BrandPartnerCardMemberCardsByCardIdInvalidate
}

export interface V3BrandPartnerCardMemberCardsByCardIdInvalidate
  extends Post<typeof invalidateMemberCardTemplate> {
  /**
   * 作废会员卡模板 · Invalidate a member card template so that it can no longer be used
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  post: Post<typeof invalidateMemberCardTemplate>
}

export interface V3BrandPartnerCardMemberMembershipActivities
  extends Post<typeof createMembershipActivity> {
  /**
   * 查询品牌会员发券活动列表 · List the activities that grant coupons to a brand's members
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  get: Get<typeof listMembershipActivities>
  /**
   * 创建品牌会员发券活动 · Create an activity that grants coupons to a brand's members
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post: Post<typeof createMembershipActivity>
  _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivityId
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityId {
  /**
   * 查询品牌会员发券活动 · Query an activity that grants coupons to a brand's members
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  get: Get<typeof queryMembershipActivity>
  /**
   * 修改品牌会员发券活动信息 · Update the titles or dates of a member coupon activity
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch: Post<typeof updateMembershipActivity>
  terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
  extends Post<typeof terminateMembershipActivity> {
  /**
   * 终止品牌会员发券活动 · End a member coupon activity for good
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  post: Post<typeof terminateMembershipActivity>
}

export interface V3BrandPartnerCardMemberPayViewTokens extends Post<typeof createPayViewToken> {
  /**
   * 品牌会员展示付款码组件预授权 · Create a token for the component that shows a member's payment code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  post: Post<typeof createPayViewToken>
}

export interface V3BrandPartnerCardMemberPreAuthTokens
  extends Post<typeof createMembershipPreAuthToken> {
  /**
   * 入会组件预授权 · Create a token for the component through which a user joins as a member
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post: Post<typeof createMembershipPreAuthToken>
}

export interface V3BrandPartnerCardMemberUserCards {
  /**
   * 查询用户在品牌下所有会员卡 · List all member cards that a user holds with a brand
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  get: Get<typeof listUserCards>
  importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenid
  importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhone
  _user_card_code_: V3BrandPartnerCardMemberUserCardsByUserCardCode
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenid
  extends Post<typeof importUserCardByOpenid> {
  /**
   * 根据openid导入用户会员卡 · Import an existing member's card, matching the user by openid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  post: Post<typeof importUserCardByOpenid>
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhone
  extends Post<typeof importUserCardByPhone> {
  /**
   * 根据手机号导入用户会员卡 · Import an existing member's card, matching the user by phone number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  post: Post<typeof importUserCardByPhone>
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCode {
  /**
   * 查询用户会员卡信息 · Query a user's member card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  get: Get<typeof queryUserCard>
  /**
   * 修改用户会员卡信息 · Update a user's member card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch: Post<typeof updateUserCard>
  confirm: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm
  invalidate: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm
  extends Post<typeof confirmUserCardActivation> {
  /**
   * 同步会员开通结果 · Report that a user's membership was opened on the brand's side
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  post: Post<typeof confirmUserCardActivation>
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate
  extends Post<typeof invalidateUserCard> {
  /**
   * 作废用户会员卡 · Invalidate a user's member card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  post: Post<typeof invalidateUserCard>
}

export interface V3BrandPartnerCardMemberUserFeeds extends Post<typeof createUserFeed> {
  /**
   * 创建用户动态信息 · Post an update to a member about their card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  post: Post<typeof createUserFeed>
}

export interface V3BrandPartnerCardMemberUserPoints {
  exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCoupon
  sync: V3BrandPartnerCardMemberUserPointsSync
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCoupon {
  confirm: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm
  extends Post<typeof confirmPointsCouponExchange> {
  /**
   * 同步积分兑券结果 · Report whether a member's exchange of points for a coupon succeeded
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  post: Post<typeof confirmPointsCouponExchange>
}

export interface V3BrandPartnerCardMemberUserPointsSync extends Post<typeof syncUserPoints> {
  /**
   * 同步积分余额 · Sync a member's points balance
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  post: Post<typeof syncUserPoints>
}

export interface V3BrandPartnerStore {
  brandstores: V3BrandPartnerStoreBrandstores
}

export interface V3BrandPartnerStoreBrandstores extends Post<typeof createBrandStore> {
  /**
   * 列表查询品牌门店信息 · List a brand's stores
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  get: Get<typeof listBrandStores>
  /**
   * 创建品牌门店 · Create a store for a brand
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post: Post<typeof createBrandStore>
  _store_id_: V3BrandPartnerStoreBrandstoresByStoreId
}

export interface V3BrandPartnerStoreBrandstoresByStoreId {
  /**
   * 删除品牌门店 · Delete a brand's store
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  delete: Post<typeof deleteBrandStore>
  /**
   * 查询品牌门店 · Query a brand's store
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get: Get<typeof queryBrandStore>
  /**
   * 更新品牌门店 · Update a brand's store
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch: Post<typeof updateBrandStore>
  bindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient
  close: V3BrandPartnerStoreBrandstoresByStoreIdClose
  resume: V3BrandPartnerStoreBrandstoresByStoreIdResume
  unbindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient
  extends Post<typeof bindStoreRecipient> {
  /**
   * 绑定收款商户号 · Bind the merchant that collects payments for a store
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  post: Post<typeof bindStoreRecipient>
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdClose extends Post<typeof closeBrandStore> {
  /**
   * 暂停门店营业 · Suspend a store's business until it is resumed
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  post: Post<typeof closeBrandStore>
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdResume
  extends Post<typeof resumeBrandStore> {
  /**
   * 恢复门店营业 · Resume the business of a suspended store
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  post: Post<typeof resumeBrandStore>
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient
  extends Post<typeof unbindStoreRecipient> {
  /**
   * 解绑收款商户号 · Unbind a merchant that collects payments for a store
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  post: Post<typeof unbindStoreRecipient>
}

export interface V3BrandProfitsharing {
  brandConfigs: V3BrandProfitsharingBrandConfigs
  finishOrder: V3BrandProfitsharingFinishOrder
  orders: V3BrandProfitsharingOrders
  receivers: V3BrandProfitsharingReceivers
  returnorders: V3BrandProfitsharingReturnorders
}

export interface V3BrandProfitsharingBrandConfigs {
  _brand_mchid_: V3BrandProfitsharingBrandConfigsByBrandMchid
}

export interface V3BrandProfitsharingBrandConfigsByBrandMchid {
  /**
   * 查询最大分账比例 · Query the highest share that a brand merchant may take in profit sharing
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
   */
  get: Get<typeof queryBrandMerchantRatio>
}

export interface V3BrandProfitsharingFinishOrder extends Post<typeof finishOrder> {
  /**
   * 完结分账 · Finish profit sharing for a payment and release the rest to the sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
   */
  post: Post<typeof finishOrder>
}

export interface V3BrandProfitsharingOrders extends Post<typeof createOrder> {
  /**
   * 查询分账结果 · Query the result of a brand profit sharing order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
   */
  get: Get<typeof queryOrder>
  /**
   * 请求分账 · Share the proceeds of a payment between the brand and its receivers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
   */
  post: Post<typeof createOrder>
  _transaction_id_: V3BrandProfitsharingOrdersByTransactionId
}

export interface V3BrandProfitsharingOrdersByTransactionId {
  amounts: V3BrandProfitsharingOrdersByTransactionIdAmounts
}

export interface V3BrandProfitsharingOrdersByTransactionIdAmounts {
  /**
   * 查询订单剩余待分金额 · Query how much of a payment is still left to share
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467021
   */
  get: Get<typeof queryOrderAmount>
}

export interface V3BrandProfitsharingReceivers {
  add: V3BrandProfitsharingReceiversAdd
  delete: V3BrandProfitsharingReceiversDelete
}

export interface V3BrandProfitsharingReceiversAdd extends Post<typeof addReceiver> {
  /**
   * 添加分账接收方 · Add a profit sharing receiver to a brand merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
   */
  post: Post<typeof addReceiver>
}

export interface V3BrandProfitsharingReceiversDelete extends Post<typeof deleteReceiver> {
  /**
   * 删除分账接收方 · Delete a profit sharing receiver from a brand merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
   */
  post: Post<typeof deleteReceiver>
}

export interface V3BrandProfitsharingReturnorders extends Post<typeof createReturnOrder> {
  /**
   * 查询分账回退结果 · Query the result of returning shared funds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
   */
  get: Get<typeof queryReturnOrder>
  /**
   * 请求分账回退 · Return shared funds from a receiver to the sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
   */
  post: Post<typeof createReturnOrder>
}
