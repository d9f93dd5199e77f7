// Generated from specs/global/merchants/query-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMerchant',
  method: 'GET',
  path: '/v3/global/merchants/{sub_mchid}',
  response: 'json',
  sensitive: { response: ['contact.name', 'contact.phone', 'contact.email'] },
  mchid: ['query.sp_mchid'],
  repeats: ['sub_mchid'],
  overseas: true,
}

/**
 * 查询子商户（融合钱包） · Read an overseas sub-merchant's registered details
 *
 * `GET /v3/global/merchants/{sub_mchid}` · 机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
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
  /** H5支付权限详情 */
  h5_payment?: QuerySubMerchantResponseH5Payment
  /** 子商户状态信息 */
  sub_merchant_state?: QuerySubMerchantResponseSubMerchantState
  /** 附加信息，例：`555588889999` */
  attach?: string
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

/** H5支付权限详情 */
export interface QuerySubMerchantResponseH5Payment {
  /** H5驳回详情，例：`商户证书不符合要求` */
  audit_reject_detail?: string
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

/** 子商户状态信息 */
export interface QuerySubMerchantResponseSubMerchantState {
  /** 子商户状态，例：`OPERATING` */
  sub_merchant_status?:
    | 'OPERATING'
    | 'PENDING'
    | 'DEACTIVATED'
    | 'CLOSED'
    | 'INCOMPLETE_APPLICATION'
    | (string & {})
  /** 子商户入驻状态，例：`INCOMPLETE_APPLICATION` */
  application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {})
  /** 子商户入驻驳回详情 */
  application_reject_detail?: QuerySubMerchantResponseApplicationRejectDetail
}

/** 子商户入驻驳回详情 */
export interface QuerySubMerchantResponseApplicationRejectDetail {
  /** 驳回字段，例：`name` */
  field?: string
  /** 驳回原因，例：`Merchant name is invalid` */
  reason?: string
}
