// Generated from specs/gov/subsidy/query-company.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCompany',
  method: 'POST',
  path: '/v3/gov/subsidy/companies/query',
  request: 'json',
  response: 'json',
  answersCode: true,
}

/**
 * 企业信息查询 · Look up whether a company is enrolled in the subsidy program
 *
 * `POST /v3/gov/subsidy/companies/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function queryCompany(
  wxpay: WechatPay,
  request: QueryCompanyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCompanyResponse>> {
  return wxpay.call(operation, request, options)
}
queryCompany.operation = operation

/** {@link queryCompany} 的请求 */
export interface QueryCompanyRequest {
  json: QueryCompanyJson
}

/** 请求包体 */
export interface QueryCompanyJson {
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /** 统一社会信息代码，例：`91110108397173806M` */
  license_number: string
}

/** {@link queryCompany} 的应答 */
export interface QueryCompanyResponse {
  /** 企业名称，例：`联想（北京）信息技术有限公司` */
  company_name?: string
  /**
   * 归集状态枚举，例：`COLLECT_STATE_NOT_COLLECT`
   * - `COLLECT_STATE_NOT_COLLECT` 未归集
   * - `COLLECT_STATE_COLLECTED` 已归集
   * - `COLLECT_STATE_COLLECTION_FAILED` 归集失败
   */
  collect_state?:
    | 'COLLECT_STATE_NOT_COLLECT'
    | 'COLLECT_STATE_COLLECTED'
    | 'COLLECT_STATE_COLLECTION_FAILED'
    | (string & {})
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
}
