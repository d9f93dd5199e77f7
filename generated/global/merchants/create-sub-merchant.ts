// Generated from specs/global/merchants/create-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createSubMerchant',
  method: 'POST',
  path: '/v3/global/merchants',
  request: 'json',
  response: 'json',
  json: { request: ['business.store_photos'] },
  sensitive: { request: ['contact.name', 'contact.phone', 'contact.email'] },
  mchid: ['json.sp_mchid'],
  overseas: true,
}

/**
 * 子商户进件（融合钱包） · Onboard an overseas sub-merchant
 *
 * `POST /v3/global/merchants` · 机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
 */
export function createSubMerchant(
  wxpay: WechatPay,
  request: CreateSubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateSubMerchantResponse>> {
  return wxpay.call(operation, request, options)
}
createSubMerchant.operation = operation

/** {@link createSubMerchant} 的请求 */
export interface CreateSubMerchantRequest {
  headers?: CreateSubMerchantHeaders
  json: CreateSubMerchantJson
}

/** 请求头 */
export interface CreateSubMerchantHeaders {
  /** 由商户侧生成的唯一key，最长 64 个字符，例：`GzPCeo963zXKcO2hDVD8AjXIpgrj` */
  'Idempotency-Key'?: string
}

/** 请求包体 */
export interface CreateSubMerchantJson {
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号，可不填，由客户端填入自己的商户号，例：`3200000001` */
  sp_mchid?: string
  /** 子商户全称，例：`Merchant name` */
  name: string
  /** 子商户简称，例：`Merchant shortname` */
  shortname: string
  /** 公司电话，例：`075586010000` */
  office_phone: string
  /** 联系人信息 */
  contact: CreateSubMerchantJsonContact
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
  /** 公司注册文件照片，例：`w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs` */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息，例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business: CreateSubMerchantJsonBusiness
  /** 董事信息 */
  director?: CreateSubMerchantJsonDirector
  /** 负责人信息 */
  principal?: CreateSubMerchantJsonPrincipal
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean
  /** H5申请资料 */
  h5_payment_apply_info?: CreateSubMerchantJsonH5PaymentApplyInfo
  /** 附加信息，例：`555588889999` */
  attach?: string
}

/** 联系人信息 */
export interface CreateSubMerchantJsonContact {
  /** 联系人名称，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 联系人电话，敏感信息，明文即可，由运行时加解密 */
  phone: string
  /** 联系人邮箱，敏感信息，明文即可，由运行时加解密 */
  email: string
}

/** 业务信息 */
export interface CreateSubMerchantJsonBusiness {
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
export interface CreateSubMerchantJsonDirector {
  /** 董事姓名，例：`Bob` */
  name?: string
  /** 董事证件号，例：`5555-8888` */
  number?: string
}

/** 负责人信息 */
export interface CreateSubMerchantJsonPrincipal {
  /** 负责人姓名，例：`Bob` */
  name?: string
  /** 负责人证件号，例：`5555-8888` */
  number?: string
}

/** H5申请资料 */
export interface CreateSubMerchantJsonH5PaymentApplyInfo {
  /** H5经营网址，例：`https://qq.com` */
  h5_website_url: string | null
  /** 拉起H5支付的域名，最长 5 个字符 */
  domains: string[]
}

/** {@link createSubMerchant} 的应答 */
export interface CreateSubMerchantResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /**
   * 验证状态，例：`Under Review`
   * - `Under Review` 审核中
   * - `Approved` 已批准
   */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述，例：`该子商户需要通过审核才可生效。请登录商户平台检查审核状态。` */
  description?: string
  /**
   * H5支付权限状态，例：`APPROVED`
   * - `APPROVED` 已有H5权限
   * - `UNAUTHORIZED` 未获得H5权限
   * - `UNDER_REVIEW` H5权限申请当前在审核中
   * - `REJECTED` H5权限申请被驳回
   * - `UNDER_PUNISHMENT` 曾经申请并获得H5权限
   * - `APPLICATION_FAILED` H5权限申请单创建失败
   */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
}
