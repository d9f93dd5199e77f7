// Generated from specs/pay/transactions/query-fenfu-exposure.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryFenfuExposure',
  method: 'POST',
  path: '/v3/pay/transactions/exposure',
  request: 'json',
  response: 'json',
}

/**
 * 微信分付-支付方式前置服务 · Ask whether the checkout should offer WeChat Fenfu to this payer
 *
 * `POST /v3/pay/transactions/exposure` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014326314
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
  /** 直连商户号，例：`1230000109` */
  mchid?: string
  /** 应用AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 支付者 */
  payer: QueryFenfuExposureJsonPayer
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 支付者 */
export interface QueryFenfuExposureJsonPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户手机号的哈希值，例：`ABDEF3445546456B` */
  phone_number_hash?: string
}

/** {@link queryFenfuExposure} 的应答 */
export interface QueryFenfuExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证，例：`Dfkdsf324+-LKFD=` */
  market_exposure_token?: string
}
