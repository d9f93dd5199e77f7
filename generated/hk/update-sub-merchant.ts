// Generated from specs/hk/update-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateSubMerchant',
  method: 'PUT',
  path: '/hk/v3/merchants',
  request: 'json',
  response: 'json',
  json: { request: ['business.store_photos'] },
  sensitive: { request: ['contact.name', 'contact.phone', 'contact.email'] },
  mchid: ['json.sp_mchid'],
  overseas: true,
}

/**
 * 修改子商户（融合钱包） · Change a Hong Kong sub-merchant's registered details
 *
 * `PUT /hk/v3/merchants` · 机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
 */
export function updateSubMerchant(
  wxpay: WechatPay,
  request: UpdateSubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateSubMerchantResponse>> {
  return wxpay.call(operation, request, options)
}
updateSubMerchant.operation = operation

/** {@link updateSubMerchant} 的请求 */
export interface UpdateSubMerchantRequest {
  json: UpdateSubMerchantJson
}

/** 请求包体 */
export interface UpdateSubMerchantJson {
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号，可不填，由客户端填入自己的商户号，例：`3200000001` */
  sp_mchid?: string
  /** 子商户号，例：`20000100` */
  sub_mchid: string
  /** 子商户全称，例：`Merchant name` */
  name: string
  /** 子商户简称，例：`Merchant shortname` */
  shortname: string
  /** 公司电话，例：`075586010000` */
  office_phone: string
  /** 联系人信息 */
  contact?: UpdateSubMerchantJsonContact
  /** 类目，例：`644` */
  business_category: number
  /** 渠道号，例：`3200000001` */
  channel_id?: string
  /** 注册国家或区域，例：`344` */
  merchant_country_code: string
  /** 商户类型，例：`ENTERPRISE` */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号，例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间，例：`2020-10-16` */
  registration_certificate_date?: string
  /**
   * 公司注册文件照片，例：`w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs`
   */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息，例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business: UpdateSubMerchantJsonBusiness
  /** 董事信息 */
  director?: UpdateSubMerchantJsonDirector
  /** 负责人信息 */
  principal?: UpdateSubMerchantJsonPrincipal
}

/** 联系人信息 */
export interface UpdateSubMerchantJsonContact {
  /** 联系人名称，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 联系人电话，敏感信息，明文即可，由运行时加解密 */
  phone: string
  /** 联系人邮箱，敏感信息，明文即可，由运行时加解密 */
  email: string
}

/** 业务信息 */
export interface UpdateSubMerchantJsonBusiness {
  /** 业务类型，例：`BOTH` */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接，例：`https://download.qq.com` */
  app_download?: string
  /** 业务网站，例：`https://www.qq.com` */
  website?: string
  /** 公众号，例：`wx8888888888888888` */
  office_account?: string
  /** 小程序，例：`wx8888888888888888` */
  mini_program?: string
  /**
   * 门店地址，例：`10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong`
   */
  store_address?: string
  /**
   * 门店照片，JSON 字符串，直接给内容即可，由运行时编解码，例：`["Media_id1","Media_id2","Media_id3"]`
   */
  store_photos?: string[] | string
  /** MCC码，例：`4214` */
  mcc?: string
}

/** 董事信息 */
export interface UpdateSubMerchantJsonDirector {
  /** 董事姓名，例：`Bob` */
  name?: string
  /** 董事证件号，例：`5555-8888` */
  number?: string
}

/** 负责人信息 */
export interface UpdateSubMerchantJsonPrincipal {
  /** 负责人姓名，例：`Bob` */
  name?: string
  /** 负责人证件号，例：`5555-8888` */
  number?: string
}

/** {@link updateSubMerchant} 的应答 */
export interface UpdateSubMerchantResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}
