// Generated from specs/new-tax-control-fapiao/query-sub-merchant-fapiao-status.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMerchantFapiaoStatus',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 检查子商户开票功能状态 · Look up a sub-merchant's e-fapiao status in each issuing mode
 *
 * `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
 */
export function querySubMerchantFapiaoStatus(
  wxpay: WechatPay,
  request: QuerySubMerchantFapiaoStatusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMerchantFapiaoStatusResponse>> {
  return wxpay.call(operation, request, options)
}
querySubMerchantFapiaoStatus.operation = operation

/** {@link querySubMerchantFapiaoStatus} 的请求 */
export interface QuerySubMerchantFapiaoStatusRequest {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link querySubMerchantFapiaoStatus} 的应答 */
export interface QuerySubMerchantFapiaoStatusResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: QuerySubMerchantFapiaoStatusResponseThirdMode
  /** 数电发票模式 */
  digital_tax_mode?: QuerySubMerchantFapiaoStatusResponseDigitalTaxMode
}

/** 第三方开票模式 */
export interface QuerySubMerchantFapiaoStatusResponseThirdMode {
  /** 第三方/自建发票能力接入状态，例：`ENABLED` */
  status: 'DISABLED' | 'ENABLED' | (string & {})
}

/** 数电发票模式 */
export interface QuerySubMerchantFapiaoStatusResponseDigitalTaxMode {
  /**
   * 接入状态，例：`ENABLED`
   * - `APPROVAL_PENDING` 请等待当地税务机关审批
   * - `BILLING_PERSON_CONFIRMED_PENDING` 请开票员登陆电子税局-乐企进行授权
   * - `APPLY_FAILED` 税局申请不通过
   * - `DISABLED` 未接入或商户解除授权
   * - `ENABLED` 商户数电开票能力
   * - `RESOURCE_EXPIRED` 商户使用的数电服务商资源过期
   */
  status:
    | 'APPROVAL_PENDING'
    | 'ACCESS_CONFIRMED_PENDING'
    | 'ABILITY_CONFIRMED_PENDING'
    | 'BILLING_PERSON_REGISTER_PENDING'
    | 'BILLING_PERSON_CONFIRMED_PENDING'
    | 'SECURITY_SETTING_PENDING'
    | 'APPLY_FAILED'
    | 'DISABLED'
    | 'ENABLED'
    | 'RESOURCE_EXPIRED'
    | (string & {})
  /** 开票人信息 */
  billing_person_info?: QuerySubMerchantFapiaoStatusResponseBillingPersonInfo
  /** 接入时间，RFC 3339，例：`2020-07-01T00:00:00+08:00` */
  access_time?: string
  /** 过期时间，RFC 3339，例：`2020-07-02T00:00:00+08:00` */
  expired_time?: string
  /** 接入失败原因，例：`失败原因` */
  access_fail_reason?: string
  /** 能力信息 */
  ability_info?: QuerySubMerchantFapiaoStatusResponseAbilityInfo[]
}

/** 开票人信息 */
export interface QuerySubMerchantFapiaoStatusResponseBillingPersonInfo {
  /** 开票人ID，例：`187776276864872` */
  id?: string
  /** 开票人姓名，例：`张伟` */
  name?: string
}

/** 能力信息 */
export interface QuerySubMerchantFapiaoStatusResponseAbilityInfo {
  /** 能力类型，例：`BASE_ABILITY` */
  type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {})
  /**
   * 能力授权状态，例：`AUTHORIZED`
   * - `AUTHORIZED` 数电开通能力已授权
   * - `AUTHORIZE_PENDING` 需要财务负责人或者法定代表人
   * - `DEAUTHORIZED` 商户已经解除与联用平台在税局系统的关联关系
   * - `AUTHORIZE_FAILED` 能力授权失败
   */
  status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {})
  /** 能力授权失败原因，例：`失败原因` */
  authorize_fail_reason?: string
}
