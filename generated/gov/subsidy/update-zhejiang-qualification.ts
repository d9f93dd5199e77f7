// Generated from specs/gov/subsidy/update-zhejiang-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateZhejiangQualification',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/alter',
  request: 'json',
  response: 'json',
  sensitive: { request: ['cert_no', 'name', 'tel'] },
}

/**
 * 变更资格 · Change a user's claimed Zhejiang subsidy entitlement and get its code
 *
 * `POST /v3/gov/subsidy/zhejiang/qualifications/alter` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function updateZhejiangQualification(
  wxpay: WechatPay,
  request: UpdateZhejiangQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateZhejiangQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
updateZhejiangQualification.operation = operation

/** {@link updateZhejiangQualification} 的请求 */
export interface UpdateZhejiangQualificationRequest {
  json: UpdateZhejiangQualificationJson
}

/** 请求包体 */
export interface UpdateZhejiangQualificationJson {
  /** 品类编码，例：`A01` */
  cate_code: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  cert_no: string
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  tel: string
  /** 请求流水号，例：`123` */
  req_ssn: string
}

/** {@link updateZhejiangQualification} 的应答 */
export interface UpdateZhejiangQualificationResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
  /** 品类凭证码，例：`0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1` */
  auth_code: string
}
