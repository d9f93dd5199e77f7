// Generated from specs/marketing/partnerships/terminate-partnership.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminatePartnership',
  method: 'POST',
  path: '/v3/marketing/partnerships/terminate',
  request: 'json',
  response: 'json',
}

/**
 * 终止合作关系 · End a marketing partnership with a partner
 *
 * `POST /v3/marketing/partnerships/terminate` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171868
 */
export function terminatePartnership(
  wxpay: WechatPay,
  request: TerminatePartnershipRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TerminatePartnershipResponse>> {
  return wxpay.call(operation, request, options)
}
terminatePartnership.operation = operation

/** {@link terminatePartnership} 的请求 */
export interface TerminatePartnershipRequest {
  headers: TerminatePartnershipHeaders
  json: TerminatePartnershipJson
}

/** 请求头 */
export interface TerminatePartnershipHeaders {
  /** 业务请求幂等值，例：`12345` */
  'Idempotency-Key': string
}

/** 请求包体 */
export interface TerminatePartnershipJson {
  /** 合作方信息 */
  partner: TerminatePartnershipJsonPartner
  /** 被授权数据 */
  authorized_data: TerminatePartnershipJsonAuthorizedData
}

/** 合作方信息 */
export interface TerminatePartnershipJsonPartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID，例：`wx4e1916a585d1f4e9` */
  appid?: string
  /** 合作方商户ID，例：`2480029552` */
  merchant_id?: string
}

/** 被授权数据 */
export interface TerminatePartnershipJsonAuthorizedData {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
  /** 授权批次ID，例：`2433405` */
  stock_id?: string
}

/** {@link terminatePartnership} 的应答 */
export interface TerminatePartnershipResponse {
  /** 终止合作关系时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  terminate_time: string
}
