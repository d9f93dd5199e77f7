// Generated from specs/pay/acquiring-bank/query-fenfu-exposure.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryFenfuExposure',
  method: 'POST',
  path: '/v3/pay/acquiring-bank/transactions/exposure',
  request: 'json',
  response: 'json',
}

/**
 * 微信分付-支付方式前置服务 · Ask whether an acquiring bank's checkout should offer WeChat Fenfu to this payer
 *
 * `POST /v3/pay/acquiring-bank/transactions/exposure` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014326541
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
  /** 从业机构号，例：`1356485` */
  acquiring_bank_id: string
  /** 从业机构应用AppID，例：`wx8888888888888888` */
  acquiring_bank_appid?: string
  /** 特约商户号，例：`1900000109` */
  merchant_id: string
  /** 特约商户应用AppID，例：`wxd678efh567hg6999` */
  merchant_appid?: string
  /** 渠道商户号，例：`20001111` */
  channel_id: string
  /** 支付者 */
  payer: QueryFenfuExposureJsonPayer
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 支付者 */
export interface QueryFenfuExposureJsonPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  acquiring_bank_openid?: string
  /** 用户手机号的哈希值，例：`ABDEF3445546456B` */
  phone_number_hash?: string
  /** 用户标识（商户），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  merchant_openid?: string
}

/** {@link queryFenfuExposure} 的应答 */
export interface QueryFenfuExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证，例：`Dfkdsf324+-LKFD=` */
  market_exposure_token?: string
}
