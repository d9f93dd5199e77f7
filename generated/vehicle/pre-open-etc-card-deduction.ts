// Generated from specs/vehicle/pre-open-etc-card-deduction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preOpenEtcCardDeduction',
  method: 'POST',
  path: '/v3/vehicle/etc/preopen',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['identify.encrypted_real_name', 'identify.encrypted_credential_id', 'bank_card_no'],
  },
}

/**
 * 预开通用户ETC指定卡扣费 · Pre-open toll deduction from a chosen bank card for a user's ETC device
 *
 * `POST /v3/vehicle/etc/preopen` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
 */
export function preOpenEtcCardDeduction(
  wxpay: WechatPay,
  request: PreOpenEtcCardDeductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreOpenEtcCardDeductionResponse>> {
  return wxpay.call(operation, request, options)
}
preOpenEtcCardDeduction.operation = operation

/** {@link preOpenEtcCardDeduction} 的请求 */
export interface PreOpenEtcCardDeductionRequest {
  json: PreOpenEtcCardDeductionJson
}

/** 请求包体 */
export interface PreOpenEtcCardDeductionJson {
  /** 服务商appid，例：`10000098` */
  sp_appid: string
  /** 子商户appid，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 特约商户号，例：`1510770601` */
  sub_mchid?: string
  /** 用户标识，例：`ot35_4gNgXsUuh2sQY0lT9N08AU0` */
  openid: string
  /** ETC授权扣费模板ID，例：`97619` */
  plan_id: string
  /** ETC设备号，例：`xxxxxxx` */
  etc_device_id?: string
  /** 车牌号，例：`藏ZZZZZZ` */
  plate_number: string
  /** 实名信息 */
  identify: PreOpenEtcCardDeductionJsonIdentify
  /** 用户开通ETC时绑定的银行卡，敏感信息，明文即可，由运行时加解密 */
  bank_card_no?: string
}

/** 实名信息 */
export interface PreOpenEtcCardDeductionJsonIdentify {
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  encrypted_real_name: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  encrypted_credential_id: string
  /** 证件类型，例：`ID_CARD` */
  credential_type: string
}

/** {@link preOpenEtcCardDeduction} 的应答 */
export interface PreOpenEtcCardDeductionResponse {
  /** 预开通ID，例：`sdjf23kdsHJfdksj8djsK98HJio5hdI0` */
  preopen_id: string
}
