// Generated from specs/gov/subsidy/issue-zhejiang-auth-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'issueZhejiangAuthCode',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/issue',
  request: 'json',
  response: 'json',
  sensitive: { request: ['name', 'mobile', 'cert_no'] },
}

/**
 * 申请品类凭证码 · Obtain a Zhejiang subsidy voucher code for a user and a product category
 *
 * `POST /v3/gov/subsidy/zhejiang/authcode/issue` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function issueZhejiangAuthCode(
  wxpay: WechatPay,
  request: IssueZhejiangAuthCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<IssueZhejiangAuthCodeResponse>> {
  return wxpay.call(operation, request, options)
}
issueZhejiangAuthCode.operation = operation

/** {@link issueZhejiangAuthCode} 的请求 */
export interface IssueZhejiangAuthCodeRequest {
  json: IssueZhejiangAuthCodeJson
}

/** 请求包体 */
export interface IssueZhejiangAuthCodeJson {
  /** 品类编码，例：`A01` */
  category_id: string
  /** 用户id */
  openid?: string
  /** 姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  mobile: string
  /** 区县编码，例：`330000` */
  add_code: string
  /** 自定义域 */
  custom_info?: string
  /** 证件类型，例：`1` */
  cert_type: '1' | '2' | '3' | '4' | '5'
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  cert_no: string
  /** 请求流水号，例：`123` */
  req_ssn: string
}

/** {@link issueZhejiangAuthCode} 的应答 */
export interface IssueZhejiangAuthCodeResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`成功` */
  resp_desc: string
  /** 品类凭证码，例：`0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1` */
  auth_code?: string
}
