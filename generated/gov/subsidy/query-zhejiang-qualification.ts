// Generated from specs/gov/subsidy/query-zhejiang-qualification.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryZhejiangQualification',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/qualifications/query',
  request: 'json',
  response: 'json',
  sensitive: { request: ['cert_no'] },
}

/**
 * 查询补贴资格 · Check a user's Zhejiang subsidy entitlement for a product category
 *
 * `POST /v3/gov/subsidy/zhejiang/qualifications/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
 */
export function queryZhejiangQualification(
  wxpay: WechatPay,
  request: QueryZhejiangQualificationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryZhejiangQualificationResponse>> {
  return wxpay.call(operation, request, options)
}
queryZhejiangQualification.operation = operation

/** {@link queryZhejiangQualification} 的请求 */
export interface QueryZhejiangQualificationRequest {
  json: QueryZhejiangQualificationJson
}

/** 请求包体 */
export interface QueryZhejiangQualificationJson {
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  cert_no: string
  /** 品类编码，例：`A01` */
  cate_code?: string
  /** 请求流水号，例：`123` */
  req_ssn: string
}

/** {@link queryZhejiangQualification} 的应答 */
export interface QueryZhejiangQualificationResponse {
  /** 响应码，例：`000000` */
  resp_code: string
  /** 响应描述，例：`操作成功` */
  resp_desc: string
  /** 资格信息 */
  data?: QueryZhejiangQualificationResponseData[]
}

/** 资格信息 */
export interface QueryZhejiangQualificationResponseData {
  /** 品类编码，例：`A01` */
  cate_code: string
  /** 状态信息，例：`尚未领取资格` */
  status?: string
  /** 状态编码，例：`00` */
  status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {})
}
