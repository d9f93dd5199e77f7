// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { preSignClearingMiniProgram } from '../password-exempt-contract/pre-sign-clearing-mini-program.js'
import type { preSignClearingPayRedirect } from '../password-exempt-contract/pre-sign-clearing-pay-redirect.js'
import type { preSignEcommerceMiniProgram } from '../password-exempt-contract/pre-sign-ecommerce-mini-program.js'
import type { preSignEcommercePayRedirect } from '../password-exempt-contract/pre-sign-ecommerce-pay-redirect.js'
import type { preSignMiniProgram } from '../password-exempt-contract/pre-sign-mini-program.js'
import type { preSignPartnerMiniProgram } from '../password-exempt-contract/pre-sign-partner-mini-program.js'
import type { preSignPartnerPayRedirect } from '../password-exempt-contract/pre-sign-partner-pay-redirect.js'
import type { preSignPayRedirect } from '../password-exempt-contract/pre-sign-pay-redirect.js'
import type { queryContractByCode } from '../password-exempt-contract/query-contract-by-code.js'
import type { terminateContractByCode } from '../password-exempt-contract/terminate-contract-by-code.js'

export interface V3PasswordExemptContract {
  contracts: V3PasswordExemptContractContracts
}

export interface V3PasswordExemptContractContracts {
  ecommerce: V3PasswordExemptContractContractsEcommerce
  normal: V3PasswordExemptContractContractsNormal
  qs: V3PasswordExemptContractContractsQs
  serviceId: V3PasswordExemptContractContractsServiceId
  serviceProvider: V3PasswordExemptContractContractsServiceProvider
}

export interface V3PasswordExemptContractContractsEcommerce {
  preEntrustSign: V3PasswordExemptContractContractsEcommercePreEntrustSign
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSign {
  miniProgram: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  payRedirectSign: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  extends Post<typeof preSignEcommerceMiniProgram> {
  /**
   * 电商收付通模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for an ecommerce platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
   */
  post: Post<typeof preSignEcommerceMiniProgram>
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
  extends Post<typeof preSignEcommercePayRedirect> {
  /**
   * 电商收付通模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for an ecommerce platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
   */
  post: Post<typeof preSignEcommercePayRedirect>
}

export interface V3PasswordExemptContractContractsNormal {
  preEntrustSign: V3PasswordExemptContractContractsNormalPreEntrustSign
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSign {
  miniProgram: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  payRedirectSign: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  extends Post<typeof preSignMiniProgram> {
  /**
   * 直连商户模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for a direct merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   */
  post: Post<typeof preSignMiniProgram>
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
  extends Post<typeof preSignPayRedirect> {
  /**
   * 直连商户模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for a direct merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   */
  post: Post<typeof preSignPayRedirect>
}

export interface V3PasswordExemptContractContractsQs {
  preEntrustSign: V3PasswordExemptContractContractsQsPreEntrustSign
}

export interface V3PasswordExemptContractContractsQsPreEntrustSign {
  miniProgram: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram
  payRedirectSign: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram
  extends Post<typeof preSignClearingMiniProgram> {
  /**
   * 清算机构模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for a clearing institution
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471282
   */
  post: Post<typeof preSignClearingMiniProgram>
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
  extends Post<typeof preSignClearingPayRedirect> {
  /**
   * 清算机构模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for a clearing institution
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471286
   */
  post: Post<typeof preSignClearingPayRedirect>
}

export interface V3PasswordExemptContractContractsServiceId {
  _service_id_: V3PasswordExemptContractContractsServiceIdByServiceId
}

export interface V3PasswordExemptContractContractsServiceIdByServiceId {
  outContractCode: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode {
  _out_contract_code_: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode {
  /**
   * 商户通过商户协议号查询协议 · Look up a password-free contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715321
   */
  get: Get<typeof queryContractByCode>
  terminate: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
  extends Post<typeof terminateContractByCode> {
  /**
   * 商户通过商户协议号解约协议 · End a password-free contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715383
   */
  post: Post<typeof terminateContractByCode>
}

export interface V3PasswordExemptContractContractsServiceProvider {
  preEntrustSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSign
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSign {
  miniProgram: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  payRedirectSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  extends Post<typeof preSignPartnerMiniProgram> {
  /**
   * 服务商模式小程序场景预签约 · Pre-sign a password-free contract in a mini program for a service provider
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
   */
  post: Post<typeof preSignPartnerMiniProgram>
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
  extends Post<typeof preSignPartnerPayRedirect> {
  /**
   * 服务商模式支付后场景预签约 · Pre-sign a password-free contract offered after payment for a service provider
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471272
   */
  post: Post<typeof preSignPartnerPayRedirect>
}
