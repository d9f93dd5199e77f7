// Generated from specs/capital/list-provinces.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listProvinces',
  method: 'GET',
  path: '/v3/capital/capitallhh/areas/provinces',
  response: 'json',
}

/**
 * 查询省份列表 · List the provinces used in bank branch look-ups
 *
 * `GET /v3/capital/capitallhh/areas/provinces` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
 */
export function listProvinces(
  wxpay: WechatPay,
  request?: ListProvincesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListProvincesResponse>> {
  return wxpay.call(operation, request, options)
}
listProvinces.operation = operation

/** {@link listProvinces} 的请求 */
export type ListProvincesRequest = Record<string, never>

/** {@link listProvinces} 的应答 */
export interface ListProvincesResponse {
  /** 省份列表 */
  data?: ListProvincesResponseData[]
  /** 查询数据总条数，例：`10` */
  total_count: number
}

/** 省份列表 */
export interface ListProvincesResponseData {
  /** 省份名称，例：`广东省` */
  province_name: string
  /** 省份编码，例：`22` */
  province_code: number
}
