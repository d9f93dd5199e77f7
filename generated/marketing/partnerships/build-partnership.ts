// Generated from specs/marketing/partnerships/build-partnership.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { State } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'buildPartnership',
  method: 'POST',
  path: '/v3/marketing/partnerships/build',
  request: 'json',
  response: 'json',
}

/**
 * 建立合作关系 · Build a partnership that lets a partner use the data you authorize
 *
 * `POST /v3/marketing/partnerships/build` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012381469
 */
export function buildPartnership(
  wxpay: WechatPay,
  request: BuildPartnershipRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<BuildPartnershipResponse>> {
  return wxpay.call(operation, request, options)
}
buildPartnership.operation = operation

/** {@link buildPartnership} 的请求 */
export interface BuildPartnershipRequest {
  headers: BuildPartnershipHeaders
  json: BuildPartnershipJson
}

/** 请求头 */
export interface BuildPartnershipHeaders {
  /** 业务请求幂等值，例：`12345` */
  'Idempotency-Key': string
}

/** 请求包体 */
export interface BuildPartnershipJson {
  /** 合作方信息 */
  partner: BuildPartnershipJsonPartner
  /** 被授权数据 */
  authorized_data: BuildPartnershipJsonAuthorizedData
}

/** 合作方信息 */
export interface BuildPartnershipJsonPartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID，例：`wx4e1916a585d1f4e9` */
  appid?: string
  /** 合作方商户ID，例：`2480029552` */
  merchant_id?: string
}

/** 被授权数据 */
export interface BuildPartnershipJsonAuthorizedData {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
  /** 授权批次ID，例：`2433405` */
  stock_id?: string
}

/** {@link buildPartnership} 的应答 */
export interface BuildPartnershipResponse {
  /** 合作方信息 */
  partner: BuildPartnershipResponsePartner
  /** 被授权数据 */
  authorized_data: BuildPartnershipResponseAuthorizedData
  /** 合作状态 */
  state: State | (string & {})
  /** 建立合作关系时间，RFC 3339 */
  build_time: string
  /** 创建时间，RFC 3339 */
  create_time: string
  /** 更新时间，RFC 3339 */
  update_time: string
}

/** 合作方信息 */
export interface BuildPartnershipResponsePartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT' | (string & {})
  /** 合作方APPID */
  appid?: string
  /** 合作方商户ID */
  merchant_id?: string
}

/** 被授权数据 */
export interface BuildPartnershipResponseAuthorizedData {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
  /** 授权批次ID */
  stock_id?: string
}
