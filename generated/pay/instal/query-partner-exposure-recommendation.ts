// Generated from specs/pay/instal/query-partner-exposure-recommendation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPartnerExposureRecommendation',
  method: 'POST',
  path: '/v3/pay/instal/partner/exposure',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 商户贴息-获取微信分付曝光建议 · Ask whether a sub-merchant should promote subsidized Fenfu installments to a user
 *
 * `POST /v3/pay/instal/partner/exposure` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016196820
 */
export function queryPartnerExposureRecommendation(
  wxpay: WechatPay,
  request: QueryPartnerExposureRecommendationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPartnerExposureRecommendationResponse>> {
  return wxpay.call(operation, request, options)
}
queryPartnerExposureRecommendation.operation = operation

/** {@link queryPartnerExposureRecommendation} 的请求 */
export interface QueryPartnerExposureRecommendationRequest {
  json: QueryPartnerExposureRecommendationJson
}

/** 请求包体 */
export interface QueryPartnerExposureRecommendationJson {
  /** 服务商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 服务商应用ID，例：`wx8888888888888888` */
  sp_appid: string
  /** 子商户/二级商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid: string
  /** 子商户号/二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 用户ID */
  user_id?: QueryPartnerExposureRecommendationJsonUserId
}

/** 用户ID */
export interface QueryPartnerExposureRecommendationJsonUserId {
  /**
   * 用户ID的类型，例：`OPENID`
   * - `UNKNOWN_USER_ID_TYPE` 未知类型
   * - `OPENID` 普通商户的OpenID
   * - `PHONE_NO` 手机号
   * - `SP_OPENID` 服务商的OpenID
   * - `SUB_OPENID` 子商户的OpenID
   */
  user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户服务标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户手机号的哈希值，例：`ABDEF3445546456B` */
  phone_number_hash?: string
}

/** {@link queryPartnerExposureRecommendation} 的应答 */
export interface QueryPartnerExposureRecommendationResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}
