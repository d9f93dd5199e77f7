// Generated from specs/smartguide/register-guide.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'registerGuide',
  method: 'POST',
  path: '/v3/smartguide/guides',
  request: 'json',
  response: 'json',
  sensitive: { request: ['name', 'mobile'] },
}

/**
 * 服务人员注册 · Register a store employee as a service guide
 *
 * `POST /v3/smartguide/guides` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012688564
 */
export function registerGuide(
  wxpay: WechatPay,
  request: RegisterGuideRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RegisterGuideResponse>> {
  return wxpay.call(operation, request, options)
}
registerGuide.operation = operation

/** {@link registerGuide} 的请求 */
export interface RegisterGuideRequest {
  json: RegisterGuideJson
}

/** 请求包体 */
export interface RegisterGuideJson {
  /** 子商户ID */
  sub_mchid?: string
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /** 企业微信的员工姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 手机号码，敏感信息，明文即可，由运行时加解密 */
  mobile: string
  /** 员工个人二维码，URL */
  qr_code: string
  /** 头像URL，URL */
  avatar: string
  /** 群二维码URL，例：`https://work.weixin.qq.com/xxxxxxx` */
  group_qrcode?: string
}

/** {@link registerGuide} 的应答 */
export interface RegisterGuideResponse {
  /** 服务人员ID，例：`LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic` */
  guide_id: string
}
