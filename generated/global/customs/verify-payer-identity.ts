// Generated from specs/global/customs/verify-payer-identity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'verifyPayerIdentity',
  method: 'POST',
  path: '/v3/global/customs/verify-certificate',
  request: 'json',
  response: 'json',
  sensitive: { request: ['certificate_id', 'certificate_name'], padding: 'PKCS1-v1_5' },
  overseas: true,
}

/**
 * 身份信息校验 · Check a buyer's ID document against the payer of a declared order
 *
 * `POST /v3/global/customs/verify-certificate` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
 */
export function verifyPayerIdentity(
  wxpay: WechatPay,
  request: VerifyPayerIdentityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<VerifyPayerIdentityResponse>> {
  return wxpay.call(operation, request, options)
}
verifyPayerIdentity.operation = operation

/** {@link verifyPayerIdentity} 的请求 */
export interface VerifyPayerIdentityRequest {
  json: VerifyPayerIdentityJson
}

/** 请求包体 */
export interface VerifyPayerIdentityJson {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号，例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号，例：`20150806125346` */
  sub_order_no?: string
  /**
   * 海关，例：`SHANGHAI_ZS`
   * - `GUANGZHOU_ZS` 广州（总署版）
   * - `HANGZHOU_ZS` 杭州（总署版）
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州（保税物流中心）
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海（总署版）
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保（总署版）
   * - `TIANJIN` 天津
   */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号，例：`123456` */
  merchant_customs_no: string
  /** 证件类型，例：`IDCARD` */
  certificate_type: 'IDCARD'
  /** 证件号，敏感信息，明文即可，由运行时加解密 */
  certificate_id: string
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  certificate_name: string
}

/** {@link verifyPayerIdentity} 的应答 */
export interface VerifyPayerIdentityResponse {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号，例：`1000320306201511078440737890` */
  transaction_id: string
  /** 身份核验结果，例：`SAME` */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}
