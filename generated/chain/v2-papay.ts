// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { preSignContractApp } from '../v2/papay/partner/pre-sign-contract-app.js'
import type { queryContract } from '../v2/papay/partner/query-contract.js'
import type { signContractH5 as v2PapayPartnerSignContractH5 } from '../v2/papay/partner/sign-contract-h5.js'
import type { signContractInWechat as v2PapayPartnerSignContractInWechat } from '../v2/papay/partner/sign-contract-in-wechat.js'
import type { terminateContract as v2PapayPartnerTerminateContract } from '../v2/papay/partner/terminate-contract.js'
import type { preSignContractApp as v2PapayPreSignContractApp } from '../v2/papay/pre-sign-contract-app.js'
import type { queryContract as v2PapayQueryContract } from '../v2/papay/query-contract.js'
import type { signContractH5 } from '../v2/papay/sign-contract-h5.js'
import type { signContractInWechat } from '../v2/papay/sign-contract-in-wechat.js'
import type { terminateContract } from '../v2/papay/terminate-contract.js'

export interface V2Papay {
  deletecontract: V2PapayDeletecontract
  entrustweb: V2PapayEntrustweb
  h5entrustweb: V2PapayH5entrustweb
  partner: V2PapayPartner
  preentrustweb: V2PapayPreentrustweb
  querycontract: V2PapayQuerycontract
}

export interface V2PapayDeletecontract extends Post<typeof terminateContract> {
  /**
   * 申请解约 · Terminate a deduction contract
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987432
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988374
   */
  post: Post<typeof terminateContract>
}

export interface V2PapayEntrustweb {
  /**
   * 公众号纯签约 · Page address that opens deduction contract signing inside WeChat
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
   */
  get: Get<typeof signContractInWechat>
}

export interface V2PapayH5entrustweb {
  /**
   * H5纯签约 · Get the link that opens deduction contract signing from a mobile browser (by permission)
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
   */
  get: Get<typeof signContractH5>
}

export interface V2PapayPartner {
  deletecontract: V2PapayPartnerDeletecontract
  entrustweb: V2PapayPartnerEntrustweb
  h5entrustweb: V2PapayPartnerH5entrustweb
  preentrustweb: V2PapayPartnerPreentrustweb
  querycontract: V2PapayPartnerQuerycontract
}

export interface V2PapayPartnerDeletecontract extends Post<typeof v2PapayPartnerTerminateContract> {
  /**
   * 申请解约 · Terminate a deduction contract of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989904
   */
  post: Post<typeof v2PapayPartnerTerminateContract>
}

export interface V2PapayPartnerEntrustweb {
  /**
   * 公众号纯签约 · Page address that opens deduction contract signing inside WeChat, for a partner
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
   */
  get: Get<typeof v2PapayPartnerSignContractInWechat>
}

export interface V2PapayPartnerH5entrustweb {
  /**
   * H5纯签约 · Get the link that opens contract signing from a mobile browser, for a partner (by permission)
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988368
   */
  get: Get<typeof v2PapayPartnerSignContractH5>
}

export interface V2PapayPartnerPreentrustweb extends Post<typeof preSignContractApp> {
  /**
   * APP纯签约 · Prepare contract signing from an app, for a partner
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988366
   */
  post: Post<typeof preSignContractApp>
}

export interface V2PapayPartnerQuerycontract extends Post<typeof queryContract> {
  /**
   * 查询签约关系 · Query a deduction contract of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988379
   */
  post: Post<typeof queryContract>
}

export interface V2PapayPreentrustweb extends Post<typeof v2PapayPreSignContractApp> {
  /**
   * APP纯签约 · Prepare deduction contract signing from an app
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   */
  post: Post<typeof v2PapayPreSignContractApp>
}

export interface V2PapayQuerycontract extends Post<typeof v2PapayQueryContract> {
  /**
   * 查询签约关系 · Query a deduction contract
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987640
   */
  post: Post<typeof v2PapayQueryContract>
}
