// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { activateUserCard } from '../marketing/membercard-open/activate-user-card.js'
import type { addServiceModule } from '../marketing/membercard-open/add-service-module.js'
import type { commitPaymentBonus } from '../marketing/membercard-open/commit-payment-bonus.js'
import type { createCardQrCode } from '../marketing/membercard-open/create-card-qr-code.js'
import type { createCardTemplate } from '../marketing/membercard-open/create-card-template.js'
import type { createPermissionToken } from '../marketing/membercard-open/create-permission-token.js'
import type { decryptCode } from '../marketing/membercard-open/decrypt-code.js'
import type { deleteCardTemplate } from '../marketing/membercard-open/delete-card-template.js'
import type { importMemberCodes } from '../marketing/membercard-open/import-member-codes.js'
import type { importMemberPhoneNumber } from '../marketing/membercard-open/import-member-phone-number.js'
import type { importUserCardByOpenid } from '../marketing/membercard-open/import-user-card-by-openid.js'
import type { importUserCardByPhone } from '../marketing/membercard-open/import-user-card-by-phone.js'
import type { invalidateUserCard } from '../marketing/membercard-open/invalidate-user-card.js'
import type { listCardTemplates } from '../marketing/membercard-open/list-card-templates.js'
import type { listUserCards } from '../marketing/membercard-open/list-user-cards.js'
import type { modifyCardTemplate } from '../marketing/membercard-open/modify-card-template.js'
import type { modifyServiceModule } from '../marketing/membercard-open/modify-service-module.js'
import type { modifyUserCard } from '../marketing/membercard-open/modify-user-card.js'
import type { preparePaymentBonus } from '../marketing/membercard-open/prepare-payment-bonus.js'
import type { queryCallback } from '../marketing/membercard-open/query-callback.js'
import type { queryCardTemplate } from '../marketing/membercard-open/query-card-template.js'
import type { queryReceiveStatusByPhone } from '../marketing/membercard-open/query-receive-status-by-phone.js'
import type { queryUserCard } from '../marketing/membercard-open/query-user-card.js'
import type { queryUserInfoByActivateTicket } from '../marketing/membercard-open/query-user-info-by-activate-ticket.js'
import type { removeServiceModule } from '../marketing/membercard-open/remove-service-module.js'
import type { setCallback } from '../marketing/membercard-open/set-callback.js'
import type { setCardTemplateRights } from '../marketing/membercard-open/set-card-template-rights.js'
import type { setServiceModuleData } from '../marketing/membercard-open/set-service-module-data.js'
import type { setUserCardRights } from '../marketing/membercard-open/set-user-card-rights.js'
import type { upgradeCardTemplate } from '../marketing/membercard-open/upgrade-card-template.js'

export interface V3MarketingMembercardOpen {
  activateInformations: V3MarketingMembercardOpenActivateInformations
  callback: V3MarketingMembercardOpenCallback
  cards: V3MarketingMembercardOpenCards
  phonenumberMember: V3MarketingMembercardOpenPhonenumberMember
  user: V3MarketingMembercardOpenUser
}

export interface V3MarketingMembercardOpenActivateInformations {
  _activate_ticket_: V3MarketingMembercardOpenActivateInformationsByActivateTicket
}

export interface V3MarketingMembercardOpenActivateInformationsByActivateTicket {
  /**
   * 获取用户信息（跳转型激活） · Get what a user filled in during redirect activation, by activation ticket
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727881
   */
  get: Get<typeof queryUserInfoByActivateTicket>
}

export interface V3MarketingMembercardOpenCallback {
  /**
   * 查询回调地址 · Look up the URL that receives member card event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714354
   */
  get: Get<typeof queryCallback>
  /**
   * 设置回调地址 · Set the URL that receives member card event callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714353
   */
  patch: Post<typeof setCallback>
}

export interface V3MarketingMembercardOpenCards extends Post<typeof createCardTemplate> {
  /**
   * 查询会员卡模板列表 · List the member card templates of a brand
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709010
   */
  get: Get<typeof listCardTemplates>
  /**
   * 创建会员卡模板 · Create a member card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708314
   */
  post: Post<typeof createCardTemplate>
  _card_id_: V3MarketingMembercardOpenCardsByCardId
}

export interface V3MarketingMembercardOpenCardsByCardId {
  /**
   * 删除会员卡模板 · Delete a member card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726840
   */
  delete: Get<typeof deleteCardTemplate>
  /**
   * 查询会员卡模板信息 · Get the details of one member card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709168
   */
  get: Get<typeof queryCardTemplate>
  /**
   * 修改会员卡模板信息 · Change the settings of a member card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709882
   */
  patch: Post<typeof modifyCardTemplate>
  codes: V3MarketingMembercardOpenCardsByCardIdCodes
  decryptCode: V3MarketingMembercardOpenCardsByCardIdDecryptCode
  permissionTokens: V3MarketingMembercardOpenCardsByCardIdPermissionTokens
  phoneMembercard: V3MarketingMembercardOpenCardsByCardIdPhoneMembercard
  qrcode: V3MarketingMembercardOpenCardsByCardIdQrcode
  rights: V3MarketingMembercardOpenCardsByCardIdRights
  serviceModules: V3MarketingMembercardOpenCardsByCardIdServiceModules
  upgrade: V3MarketingMembercardOpenCardsByCardIdUpgrade
  users: V3MarketingMembercardOpenCardsByCardIdUsers
}

export interface V3MarketingMembercardOpenCardsByCardIdCodes {
  deposit: V3MarketingMembercardOpenCardsByCardIdCodesDeposit
  _code_: V3MarketingMembercardOpenCardsByCardIdCodesByCode
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesDeposit
  extends Post<typeof importMemberCodes> {
  /**
   * 导入会员Code · Import merchant-generated member codes into a card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709031
   */
  post: Post<typeof importMemberCodes>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCode {
  /**
   * 查询用户会员卡信息 · Get the details of one user's member card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709442
   */
  get: Get<typeof queryUserCard>
  /**
   * 修改用户会员卡信息 · Change the level, balance or other data on a user's member card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709735
   */
  patch: Post<typeof modifyUserCard>
  activate: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  bonus: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus
  rights: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights
  setServiceModuleData: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  unavailable: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  extends Post<typeof activateUserCard> {
  /**
   * 激活会员卡（跳转型激活） · Activate a user's member card in the redirect activation flow
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728123
   */
  post: Post<typeof activateUserCard>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus {
  commit: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  prepare: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  extends Post<typeof commitPaymentBonus> {
  /**
   * 设置支付后展示的积分到账 · Mark the member points shown for a paid order as credited
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729634
   */
  post: Post<typeof commitPaymentBonus>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
  extends Post<typeof preparePaymentBonus> {
  /**
   * 支付结果页展示会员积分 · Show the member points an order earns on its payment result page
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729629
   */
  post: Post<typeof preparePaymentBonus>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights {
  /**
   * 设置会员权益 · Set the points and other benefits on a user's member card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729622
   */
  patch: Post<typeof setUserCardRights>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  extends Post<typeof setServiceModuleData> {
  /**
   * 设置会员服务项用户信息 · Set a member's own data for a service item on the card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176090
   */
  post: Post<typeof setServiceModuleData>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
  extends Post<typeof invalidateUserCard> {
  /**
   * 作废用户会员卡 · Void a user's member card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726955
   */
  post: Post<typeof invalidateUserCard>
}

export interface V3MarketingMembercardOpenCardsByCardIdDecryptCode {
  /**
   * 加密code解码（跳转型激活） · Decrypt the member card code received in the redirect activation flow
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727758
   */
  get: Get<typeof decryptCode>
}

export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokens
  extends Post<typeof createPermissionToken> {
  /**
   * 商户预授权 · Get a pre-authorization token for opening the card activation flow
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728179
   */
  post: Post<typeof createPermissionToken>
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercard {
  import: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport
  extends Post<typeof importUserCardByPhone> {
  /**
   * 根据手机号导入用户会员卡 · Import an existing member's card by encrypted phone number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727629
   */
  post: Post<typeof importUserCardByPhone>
}

export interface V3MarketingMembercardOpenCardsByCardIdQrcode
  extends Post<typeof createCardQrCode> {
  /**
   * 创建会员卡二维码 · Create a QR code through which users can claim a member card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727701
   */
  post: Post<typeof createCardQrCode>
}

export interface V3MarketingMembercardOpenCardsByCardIdRights {
  /**
   * 设置会员卡模板权益项 · Set which benefits a member card template offers and shows
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729618
   */
  patch: Post<typeof setCardTemplateRights>
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModules
  extends Post<typeof addServiceModule> {
  /**
   * 添加会员卡服务项 · Add a service item to a member card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176338
   */
  post: Post<typeof addServiceModule>
  _service_module_id_: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId {
  /**
   * 移除会员卡服务项 · Remove a service item from a member card template
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176594
   */
  delete: Get<typeof removeServiceModule>
  /**
   * 修改会员卡服务项 · Change where a member card service item leads
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176491
   */
  patch: Post<typeof modifyServiceModule>
}

export interface V3MarketingMembercardOpenCardsByCardIdUpgrade
  extends Post<typeof upgradeCardTemplate> {
  /**
   * 老会员卡模板升级 · Upgrade a legacy member card template to the current version
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708437
   */
  post: Post<typeof upgradeCardTemplate>
}

export interface V3MarketingMembercardOpenCardsByCardIdUsers {
  import: V3MarketingMembercardOpenCardsByCardIdUsersImport
}

export interface V3MarketingMembercardOpenCardsByCardIdUsersImport
  extends Post<typeof importUserCardByOpenid> {
  /**
   * 根据openid导入用户会员卡 · Import an existing member's card by openid
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727561
   */
  post: Post<typeof importUserCardByOpenid>
}

export interface V3MarketingMembercardOpenPhonenumberMember {
  import: V3MarketingMembercardOpenPhonenumberMemberImport
  search: V3MarketingMembercardOpenPhonenumberMemberSearch
}

export interface V3MarketingMembercardOpenPhonenumberMemberImport
  extends Post<typeof importMemberPhoneNumber> {
  /**
   * 导入加密手机号提醒会员领卡 · Import a member's encrypted phone number so WeChat prompts card pickup
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171998
   */
  post: Post<typeof importMemberPhoneNumber>
}

export interface V3MarketingMembercardOpenPhonenumberMemberSearch {
  /**
   * 通过加密手机号查询会员领卡状态 · Check by encrypted phone number whether a member has claimed the card
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017172062
   */
  get: Get<typeof queryReceiveStatusByPhone>
}

export interface V3MarketingMembercardOpenUser {
  cards: V3MarketingMembercardOpenUserCards
}

export interface V3MarketingMembercardOpenUserCards {
  /**
   * 查询用户在品牌下所有会员卡 · List all member cards a user holds under the brand
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709674
   */
  get: Get<typeof listUserCards>
}
