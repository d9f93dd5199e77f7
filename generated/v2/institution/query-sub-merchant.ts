// Generated from specs/v2/institution/query-sub-merchant.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'querySubMerchant',
  method: 'POST',
  path: '/secapi/mch/queryInstitutionsub',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
  answer: { json: ['application_reject_detail'] },
  overseas: true,
}

/**
 * 查询子商户 · Query a sub-merchant of an overseas institution
 *
 * `POST /secapi/mch/queryInstitutionsub`
 *
 * APIv3：`querySubMerchant`（`wechatpay-ky/global/merchants`）
 *
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
 */
export function querySubMerchant(
  wxpay: WechatPay,
  request: QuerySubMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMerchantResponse>> {
  return callV2(wxpay, operation, request, options)
}
querySubMerchant.operation = operation

/** {@link querySubMerchant} 的请求 */
export interface QuerySubMerchantRequest {
  xml: QuerySubMerchantXml
}

/** 请求的字段 */
export interface QuerySubMerchantXml {
  /** 机构appid，例：`wx8888888888888888` */
  app_id: string
  /** 机构商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`3200000001` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`20000100` */
  sub_mch_id: string
}

/** {@link querySubMerchant} 的应答 */
export interface QuerySubMerchantResponse {
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
  /** 签名 */
  sign: string
  /** 子商户号 */
  sub_mch_id: string
  /** 子商户名称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code?: string
  /** 业务类目 */
  business_category: string
  /** MCC */
  mcc?: string
  /** 公司联系电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name?: string
  /** 联系人手机 */
  contact_phone?: string
  /** 联系人邮箱 */
  contact_email?: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /**
   * 业务类型
   * - `ONLINE` 线上
   * - `OFFLINE` 线下
   * - `BOTH` 线上和线下
   */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /**
   * 商户类型
   * - `ENTERPRISE` 企业
   * - `INDIVIDUAL` 个体
   */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** APP下载链接 */
  app_download?: string
  /** 业务网站 */
  business_website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 董事姓名 */
  director_name?: string
  /** 董事证件编号 */
  director_id_number?: string
  /** 负责人姓名 */
  principal_name?: string
  /** 负责人证件编号 */
  principal_id_number?: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string
  /** 渠道编号 */
  channel_id?: string
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
  /** H5驳回详情 */
  h5_audit_reject_detail?: string
  /** 子商户状态 */
  sub_mch_status?:
    | 'OPERATING'
    | 'PENDING'
    | 'DEACTIVATED'
    | 'CLOSED'
    | 'INCOMPLETE_APPLICATION'
    | (string & {})
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {})
  /** 子商户入驻驳回详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  application_reject_detail?: QuerySubMerchantResponseApplicationRejectDetail | string
  /** 附加信息 */
  attach?: string
}

/** 子商户入驻驳回详情 */
export interface QuerySubMerchantResponseApplicationRejectDetail {
  /** 驳回原因列表 */
  reason: QuerySubMerchantResponseReason[]
}

/** 驳回原因列表 */
export interface QuerySubMerchantResponseReason {
  /** 字段 */
  field?: string
  /** 原因 */
  reason?: string
}
