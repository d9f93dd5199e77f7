// Generated from specs/capital/list-cities.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listCities',
  method: 'GET',
  path: '/v3/capital/capitallhh/areas/provinces/{province_code}/cities',
  response: 'json',
}

/**
 * 查询城市列表 · List the cities of a province used in bank branch look-ups
 *
 * `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
 */
export function listCities(
  wxpay: WechatPay,
  request: ListCitiesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCitiesResponse>> {
  return wxpay.call(operation, request, options)
}
listCities.operation = operation

/** {@link listCities} 的请求 */
export interface ListCitiesRequest {
  /** 省份编码，例：`10` */
  province_code: number
}

/** {@link listCities} 的应答 */
export interface ListCitiesResponse {
  /** 城市列表 */
  data?: ListCitiesResponseData[]
  /** 查询数据总条数，例：`10` */
  total_count: number
}

/** 城市列表 */
export interface ListCitiesResponseData {
  /** 城市名称，例：`北京市` */
  city_name: string
  /** 城市编码，例：`10` */
  city_code: number
}
