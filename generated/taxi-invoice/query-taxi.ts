// Generated from specs/taxi-invoice/query-taxi.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTaxi',
  method: 'GET',
  path: '/v3/taxi-invoice/taxies/{plate_number}',
  response: 'json',
}

/**
 * 获取出租车信息 · Look up a taxi by plate number
 *
 * `GET /v3/taxi-invoice/taxies/{plate_number}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
 */
export function queryTaxi(
  wxpay: WechatPay,
  request: QueryTaxiRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTaxiResponse>> {
  return wxpay.call(operation, request, options)
}
queryTaxi.operation = operation

/** {@link queryTaxi} 的请求 */
export interface QueryTaxiRequest {
  /** 车牌号，例：`粤B12345` */
  plate_number: string
  query: QueryTaxiQuery
}

/** 查询参数 */
export interface QueryTaxiQuery {
  /** 行政区划代码，例：`510100` */
  region_id: number
}

/** {@link queryTaxi} 的应答 */
export interface QueryTaxiResponse {
  /** 车牌号，例：`粤B12345` */
  plate_number: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 公司商户号，例：`1900000109` */
  company_mchid: string
  /** 主班司机资格证号，例：`6298416` */
  main_license: string
  /** 副班司机资格证号，例：`6298416` */
  deputy_license: string
  /** 行政区划代码，例：`510100` */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态，例：`IN_OPERATION` */
  taxi_state: string
}
