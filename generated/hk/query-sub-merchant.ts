// Generated from specs/hk/query-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMerchant',
  method: 'GET',
  path: '/hk/v3/merchants/{sub_mchid}',
  response: 'json',
  sensitive: { response: ['contact.name', 'contact.phone', 'contact.email'] },
  mchid: ['query.sp_mchid'],
  repeats: ['sub_mchid'],
  overseas: true,
}

/**
 * 查询子商户（融合钱包） · Read a Hong Kong sub-merchant's registered details
 *
 * `GET /hk/v3/merchants/{sub_mchid}` · 机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
 */
export function querySubMerchant(
  wxpay: WechatPay,
  request: QuerySubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMerchantResponse>> {
  return wxpay.call(operation, request, options)
}
querySubMerchant.operation = operation

/** {@link querySubMerchant} 的请求 */
export interface QuerySubMerchantRequest {
  /** 子商户号，例：`20000100` */
  sub_mchid: string
  query: QuerySubMerchantQuery
}

/** 查询参数 */
export interface QuerySubMerchantQuery {
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号，可不填，由客户端填入自己的商户号，例：`3200000001` */
  sp_mchid?: string
}

/** {@link querySubMerchant} 的应答 */
export interface QuerySubMerchantResponse {
  /** 子商户号，例：`20000100` */
  sub_mchid: string
  /** 子商户全称，例：`Merchant name` */
  name: string
  /** 子商户简称，例：`Merchant shortname` */
  shortname: string
  /** 公司联系方式，例：`075586010000` */
  office_phone: string
  /** 册国家或区域，例：`344` */
  merchant_country_code: string
  /** 类目，例：`101` */
  business_category: number
  /** 联系人信息 */
  contact?: QuerySubMerchantResponseContact
  /** 商户类型，例：`ENTERPRISE` */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号，例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间，例：`2020-10-16` */
  registration_certificate_date?: string
  /** 子商户结算账户，例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: QuerySubMerchantResponseBusiness
  /** 董事信息 */
  director?: QuerySubMerchantResponseDirector
  /** 负责人信息 */
  principal?: QuerySubMerchantResponsePrincipal
}

/** 联系人信息 */
export interface QuerySubMerchantResponseContact {
  /** 联系人名称，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /** 联系人电话，敏感信息，明文即可，由运行时加解密 */
  phone?: string
  /** 联系人邮箱，敏感信息，明文即可，由运行时加解密 */
  email?: string
}

/** 业务信息 */
export interface QuerySubMerchantResponseBusiness {
  /** 业务类型，例：`BOTH` */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** APP下载地址，例：`https://download.qq.com` */
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
  /** MCC码，例：`4214` */
  mcc?: string
}

/** 董事信息 */
export interface QuerySubMerchantResponseDirector {
  /** 董事姓名，例：`Bob` */
  name?: string
  /** 董事证件号码，例：`5555-8888` */
  number?: string
}

/** 负责人信息 */
export interface QuerySubMerchantResponsePrincipal {
  /** 负责人姓名，例：`Bob` */
  name?: string
  /** 负责人证件号码，例：`5555-8888` */
  number?: string
}
