// Generated from specs/gov/subsidy/cancel-zhejiang-auth-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelZhejiangAuthCode',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/cancel',
  request: 'json',
  response: 'json',
}

/**
 * 品类凭证码预核销撤销 · Undo the pre-redemption of a Zhejiang subsidy voucher code
 *
 * `POST /v3/gov/subsidy/zhejiang/authcode/cancel` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function cancelZhejiangAuthCode(
  wxpay: WechatPay,
  request: CancelZhejiangAuthCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelZhejiangAuthCodeResponse>> {
  return wxpay.call(operation, request, options)
}
cancelZhejiangAuthCode.operation = operation

/** {@link cancelZhejiangAuthCode} 的请求 */
export interface CancelZhejiangAuthCodeRequest {
  json: CancelZhejiangAuthCodeJson
}

/** 请求包体 */
export interface CancelZhejiangAuthCodeJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号，例：`123` */
  req_ssn: string
}

/** {@link cancelZhejiangAuthCode} 的应答 */
export interface CancelZhejiangAuthCodeResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
}
