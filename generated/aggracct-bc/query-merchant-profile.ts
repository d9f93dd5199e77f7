// Generated from specs/aggracct-bc/query-merchant-profile.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryMerchantProfile',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/account/mch_archives',
  response: 'json',
  sensitive: {
    query: ['bal_account_no', 'card_no'],
    response: [
      'bal_account_no',
      'merchant_name',
      'merchant_id_no',
      'legal_representative.legal_representative_name',
      'legal_representative.legal_representative_id_no',
      'legal_representative.legal_representative_address',
      'beneficial_owner[].beneficial_owner_name',
      'beneficial_owner[].beneficial_owner_id_no',
      'beneficial_owner[].beneficial_owner_address',
      'card_no',
    ],
  },
}

/**
 * 查询商户资料 · Query the identity profile on file for a channel merchant
 *
 * `GET /v3/aggracct-bc/wb-channel/account/mch_archives` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
 */
export function queryMerchantProfile(
  wxpay: WechatPay,
  request: QueryMerchantProfileRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantProfileResponse>> {
  return wxpay.call(operation, request, options)
}
queryMerchantProfile.operation = operation

/** {@link queryMerchantProfile} 的请求 */
export interface QueryMerchantProfileRequest {
  query: QueryMerchantProfileQuery
}

/** 查询参数 */
export interface QueryMerchantProfileQuery {
  /** 微信支付商户号，例：`1900016681` */
  mchid: string
  /** 额度台账号，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
  /** 卡号，敏感信息，明文即可，由运行时加解密 */
  card_no?: string
  /** 商户子账户协议号，例：`example_sgn_no` */
  sgn_no?: string
  /** 请求场景，例：`SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** {@link queryMerchantProfile} 的应答 */
export interface QueryMerchantProfileResponse {
  /** 微信支付商户号，例：`1900016681` */
  mchid?: string
  /** 额度台账号，敏感信息，明文即可，由运行时加解密 */
  bal_account_no?: string
  /** 主体类型，例：`2` */
  merchant_type?: '1' | '2' | '3' | (string & {})
  /** 主体证件类型，例：`12` */
  merchant_id_type?: '12' | (string & {})
  /** 主体证件登记名称，敏感信息，明文即可，由运行时加解密 */
  merchant_name?: string
  /** 主体证件号码，敏感信息，明文即可，由运行时加解密 */
  merchant_id_no?: string
  /** 主体证件有效期起始日，例：`2025-10-01` */
  effective_date?: string
  /** 主体证件有效期结束日，例：`9999-12-31` */
  expire_date?: string
  /** 主体证件正面影像ID，例：`25102811A94212141615335094943740` */
  merchant_img_front_id?: string
  /** 主体注册地址，例：`江西省赣州市石城县琴江镇东南路山河馨城7-401室` */
  register_address?: string
  /** 主体经营范围，例：`食品销售（仅销售预包装食品）；保健食品（预包装）销售` */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: QueryMerchantProfileResponseLegalRepresentative
  /** 受益所有人信息列表 */
  beneficial_owner?: QueryMerchantProfileResponseBeneficialOwner[]
  /** 卡号，敏感信息，明文即可，由运行时加解密 */
  card_no?: string
  /** 商户子账户协议号，例：`example_sgn_no` */
  sgn_no?: string
}

/** 法定代表人信息 */
export interface QueryMerchantProfileResponseLegalRepresentative {
  /** 法定代表人证件类型，例：`01` */
  legal_representative_id_type: '01' | (string & {})
  /** 法定代表人姓名，敏感信息，明文即可，由运行时加解密 */
  legal_representative_name: string
  /** 法定代表人证件号码，敏感信息，明文即可，由运行时加解密 */
  legal_representative_id_no: string
  /** 法定代表人证件有效期起始日，例：`2000-10-01` */
  legal_representative_effective_date: string
  /** 法定代表人证件有效期结束日，例：`9999-12-31` */
  legal_representative_expire_date: string
  /** 法定代表人证件正面影像ID，例：`25102811A94212141615335094943741` */
  legal_representative_img_front_id: string
  /** 法定代表人证件反面影像ID，例：`25102811A94212141615335094943742` */
  legal_representative_img_back_id: string
  /** 法定代表人居住地址，敏感信息，明文即可，由运行时加解密 */
  legal_representative_address: string
  /** 法定代表人发证机关，例：`江西省赣州市石城县公安局` */
  legal_representative_issue_authority?: string
  /** 法定代表人民族，例：`汉族` */
  legal_representative_nation?: string
}

/** 受益所有人信息列表 */
export interface QueryMerchantProfileResponseBeneficialOwner {
  /** 受益所有人编号，例：`1` */
  beneficial_owner_no: string
  /** 受益所有人证件类型，例：`01` */
  beneficial_owner_id_type: '01' | (string & {})
  /** 受益所有人姓名，敏感信息，明文即可，由运行时加解密 */
  beneficial_owner_name: string
  /** 受益所有人证件号码，敏感信息，明文即可，由运行时加解密 */
  beneficial_owner_id_no: string
  /** 受益所有人证件有效期起始日，例：`2000-01-01` */
  beneficial_owner_effective_date: string
  /** 受益所有人证件有效期结束日，例：`9999-12-31` */
  beneficial_owner_expire_date: string
  /** 受益所有人证件正面影像ID，例：`25102811A94212141615335094943741` */
  beneficial_owner_img_front_id: string
  /** 受益所有人证件反面影像ID，例：`25102811A94212141615335094943741` */
  beneficial_owner_img_back_id: string
  /** 受益所有人居住地址，敏感信息，明文即可，由运行时加解密 */
  beneficial_owner_address: string
}
