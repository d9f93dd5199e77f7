// Generated from specs/v2/institution/modify-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'modifySubMerchant',
  method: 'POST',
  path: '/secapi/mch/modifyInstitutionsub',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
  json: ['store_photos', 'h5_domains'],
  overseas: true,
}

/**
 * 修改子商户 · Change a sub-merchant of an overseas institution
 *
 * `POST /secapi/mch/modifyInstitutionsub`
 *
 * APIv3：`updateSubMerchant`（`wechatpay-ky/global/merchants`）
 *
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
 */
export function modifySubMerchant(
  wxpay: WechatPay,
  request: ModifySubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifySubMerchantResponse>> {
  return callV2(wxpay, operation, request, options)
}
modifySubMerchant.operation = operation

/** {@link modifySubMerchant} 的请求 */
export interface ModifySubMerchantRequest {
  xml: ModifySubMerchantXml
}

/** 请求的字段 */
export interface ModifySubMerchantXml {
  /** 机构appid，例：`wx8888888888888888` */
  app_id: string
  /** 机构商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`3200000001` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`12345678` */
  sub_mch_id: string
  /** 子商户全称，例：`Merchantname` */
  merchant_name: string
  /** 渠道编号，例：`101` */
  channel_id?: string
  /** 子商户简称，例：`Merchantshortname` */
  merchant_shortname: string
  /** 注册国家或区域，例：`344` */
  merchant_country_code: string
  /**
   * 商户类型，例：`ENTERPRISE`
   * - `ENTERPRISE` 企业
   * - `INDIVIDUAL` 个体
   */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目，例：`343` */
  business_category: string
  /** MCC码，例：`4214` */
  mcc: string
  /** 公司注册文件编号，例：`5555-8888` */
  registration_certificate_number: string
  /** 公司注册文件过期时间，例：`2020-10-16` */
  registration_certificate_date: string
  /** 公司注册文件照片，例：`aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj` */
  registration_certificate_copy?: string
  /**
   * 业务类型，例：`BOTH`
   * - `ONLINE` 线上
   * - `OFFLINE` 线下
   * - `BOTH` 线上和线下
   */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接，例：`https://download.qq.com` */
  app_download: string
  /** 业务网站，例：`https://www.qq.com` */
  business_website: string
  /** 公众号，例：`wx8888888888888888` */
  office_account: string
  /** 小程序，例：`wx8888888888888888` */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 */
  store_photos?: string[] | string
  /** 董事姓名，例：`BobZhang` */
  director_name?: string
  /** 董事证件号码 */
  director_id_number?: string
  /** 负责人姓名，例：`BobZhang` */
  principal_name?: string
  /** 负责人证件号 */
  principal_id_number?: string
  /** 公司电话，例：`075586010000` */
  office_phone: string
  /** 联系人姓名，例：`李先生` */
  contact_name: string
  /** 联系人电话，例：`075586010000` */
  contact_phone: string
  /** 联系人邮箱，例：`test@test.com` */
  contact_email: string
  /** 子商户结算银行账户，例：`555588889999` */
  settlement_bank_number?: string
  /**
   * 是否申请H5支付权限，例：`YES`
   * - `YES` 是
   * - `NO` 否
   */
  apply_h5_payment?: 'YES' | 'NO'
  /** H5经营网址，例：`https://qq.com` */
  h5_website_url?: string
  /** H5支付域名 */
  h5_domains?: string[] | string
}

/** {@link modifySubMerchant} 的应答 */
export interface ModifySubMerchantResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 业务返回码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign: string
  /**
   * 验证状态
   * - `Under review` 审核中
   * - `Approved` 已通过
   */
  verification_status?: 'Under review' | 'Approved' | (string & {})
  /**
   * H5支付权限状态
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
