// Generated from specs/pay/partner/query-fenfu-exposure.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryFenfuExposure',
  method: 'POST',
  path: '/v3/pay/partner/transactions/exposure',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 微信分付-支付方式前置服务 · Ask whether a sub-merchant's checkout should offer WeChat Fenfu to this payer
 *
 * `POST /v3/pay/partner/transactions/exposure` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014326522
 */
export function queryFenfuExposure(
  wxpay: WechatPay,
  request: QueryFenfuExposureRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryFenfuExposureResponse>> {
  return wxpay.call(operation, request, options)
}
queryFenfuExposure.operation = operation

/** {@link queryFenfuExposure} 的请求 */
export interface QueryFenfuExposureRequest {
  json: QueryFenfuExposureJson
}

/** 请求包体 */
export interface QueryFenfuExposureJson {
  /** 服务商应用ID，例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 子商户/二级商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid: string
  /** 子商户号/二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 支付者 */
  payer: QueryFenfuExposureJsonPayer
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 支付者 */
export interface QueryFenfuExposureJsonPayer {
  /** 用户服务商标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户手机号的哈希值，例：`ABDEF3445546456B` */
  phone_number_hash?: string
  /** 用户子商户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** {@link queryFenfuExposure} 的应答 */
export interface QueryFenfuExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证，例：`Dfkdsf324+-LKFD=` */
  market_exposure_token?: string
}
