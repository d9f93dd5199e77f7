// Generated from specs/gov/subsidy/try-zhejiang-auth-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'tryZhejiangAuthCode',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/try',
  request: 'json',
  response: 'json',
}

/**
 * 预核销品类凭证码 · Pre-redeem a Zhejiang subsidy voucher code and learn its discount
 *
 * `POST /v3/gov/subsidy/zhejiang/authcode/try` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function tryZhejiangAuthCode(
  wxpay: WechatPay,
  request: TryZhejiangAuthCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TryZhejiangAuthCodeResponse>> {
  return wxpay.call(operation, request, options)
}
tryZhejiangAuthCode.operation = operation

/** {@link tryZhejiangAuthCode} 的请求 */
export interface TryZhejiangAuthCodeRequest {
  json: TryZhejiangAuthCodeJson
}

/** 请求包体 */
export interface TryZhejiangAuthCodeJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码，例：`A01` */
  category: string
  /** 区县编码，例：`330000` */
  county_code: string
}

/** {@link tryZhejiangAuthCode} 的应答 */
export interface TryZhejiangAuthCodeResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /**
   * 优惠模式
   * - `DIS_FLAG` 优惠标记
   * - `DIS_CALC` 优惠计算
   * - `DIS_SMKT` 接入方自营销
   */
  discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {})
  /** 原订单金额（单位：分） */
  amount?: number
  /** 优惠金额（单位：分） */
  discount_amt?: number
  /** 实付金额（单位：分） */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id: string
}
