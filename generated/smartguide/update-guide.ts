// Generated from specs/smartguide/update-guide.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateGuide',
  method: 'PATCH',
  path: '/v3/smartguide/guides/{guide_id}',
  request: 'json',
  response: 'empty',
  sensitive: { request: ['name', 'mobile'] },
}

/**
 * 服务人员信息更新 · Update a service guide's name, contact details or QR codes
 *
 * `PATCH /v3/smartguide/guides/{guide_id}` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012688570
 */
export function updateGuide(
  wxpay: WechatPay,
  request: UpdateGuideRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
updateGuide.operation = operation

/** {@link updateGuide} 的请求 */
export interface UpdateGuideRequest {
  /** 服务人员ID，例：`LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic` */
  guide_id: string
  json?: UpdateGuideJson
}

/** 请求包体 */
export interface UpdateGuideJson {
  /** 子商户ID，例：`1234567890` */
  sub_mchid?: string
  /** 企业微信的员工姓名，敏感信息，明文即可，由运行时加解密 */
  name?: string
  /** 手机号码，敏感信息，明文即可，由运行时加解密 */
  mobile?: string
  /** 员工个人二维码，URL */
  qr_code?: string
  /** 头像URL，URL */
  avatar?: string
  /** 群二维码URL，例：`https://work.weixin.qq.com/xxxxxxx` */
  group_qrcode?: string
}
