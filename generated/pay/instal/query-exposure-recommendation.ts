// Generated from specs/pay/instal/query-exposure-recommendation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryExposureRecommendation',
  method: 'POST',
  path: '/v3/pay/instal/exposure',
  request: 'json',
  response: 'json',
  mchid: ['json.mchid'],
}

/**
 * 商户贴息-获取微信分付曝光建议 · Ask whether to promote subsidized WeChat Fenfu installments to a user
 *
 * `POST /v3/pay/instal/exposure` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016196762
 */
export function queryExposureRecommendation(
  wxpay: WechatPay,
  request: QueryExposureRecommendationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryExposureRecommendationResponse>> {
  return wxpay.call(operation, request, options)
}
queryExposureRecommendation.operation = operation

/** {@link queryExposureRecommendation} 的请求 */
export interface QueryExposureRecommendationRequest {
  json: QueryExposureRecommendationJson
}

/** 请求包体 */
export interface QueryExposureRecommendationJson {
  /** 直连商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  mchid?: string
  /** 应用AppID，例：`wxd678efh567hg6787` */
  appid: string
  /**
   * 用户ID的类型，例：`OPENID`
   * - `UNKNOWN_USER_ID_TYPE` 未知类型
   * - `OPENID` 普通商户的OpenID
   * - `PHONE_NO` 手机号
   * - `SP_OPENID` 服务商的OpenID
   * - `SUB_OPENID` 子商户的OpenID
   */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户标识，例：`123456789` */
  openid?: string
  /** 用户手机号的十六进制字符串，例：`EF879546FFFF` */
  phone_number_hash?: string
}

/** {@link queryExposureRecommendation} 的应答 */
export interface QueryExposureRecommendationResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}
