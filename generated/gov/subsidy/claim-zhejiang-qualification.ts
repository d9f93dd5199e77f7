// Generated from specs/gov/subsidy/claim-zhejiang-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'claimZhejiangQualification',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/claim',
  request: 'json',
  response: 'json',
  sensitive: { request: ['cert_no', 'name', 'tel'] },
}

/**
 * 领取资格 · Claim a Zhejiang subsidy entitlement for a user
 *
 * `POST /v3/gov/subsidy/zhejiang/qualifications/claim` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function claimZhejiangQualification(
  wxpay: WechatPay,
  request: ClaimZhejiangQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ClaimZhejiangQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
claimZhejiangQualification.operation = operation

/** {@link claimZhejiangQualification} 的请求 */
export interface ClaimZhejiangQualificationRequest {
  json: ClaimZhejiangQualificationJson
}

/** 请求包体 */
export interface ClaimZhejiangQualificationJson {
  /** 品类编码，例：`A01` */
  cate_code: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  cert_no: string
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  tel: string
  /** 证件类型，例：`1` */
  cert_type?: '1' | '2' | '3' | '4' | '5'
  /** 请求流水号，例：`123` */
  req_ssn: string
}

/** {@link claimZhejiangQualification} 的应答 */
export interface ClaimZhejiangQualificationResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
}
