// Generated from specs/taxi-invoice/update-taxi.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateTaxi',
  method: 'POST',
  path: '/v3/taxi-invoice/taxi/update-taxi',
  request: 'json',
  response: 'json',
}

/**
 * 更新出租车信息 · Create or update a taxi's record, with its main and deputy drivers
 *
 * `POST /v3/taxi-invoice/taxi/update-taxi` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
 */
export function updateTaxi(
  wxpay: WechatPay,
  request: UpdateTaxiRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateTaxiResponse>> {
  return wxpay.call(operation, request, options)
}
updateTaxi.operation = operation

/** {@link updateTaxi} 的请求 */
export interface UpdateTaxiRequest {
  json: UpdateTaxiJson
}

/** 请求包体 */
export interface UpdateTaxiJson {
  /** 车牌号，例：`粤B12345` */
  plate_number: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 主班司机资格证号，例：`6298416` */
  main_license: string
  /** 副班司机资格证号，例：`6298416` */
  deputy_license?: string
  /** 行政区划ID，例：`510100` */
  region_id: number
  /** 开票标记，例：`INVOICE` */
  invoice_flag?: string
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION'
}

/** {@link updateTaxi} 的应答 */
export interface UpdateTaxiResponse {
  /** 车牌号，例：`粤B12345` */
  plate_number: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 主班司机资格证号，例：`6298416` */
  main_license: string
  /** 副班司机资格证号，例：`6298416` */
  deputy_license?: string
  /** 行政区划ID，例：`510100` */
  region_id: number
}
