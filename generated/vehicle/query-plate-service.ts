// Generated from specs/vehicle/query-plate-service.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { VehiclePlateColor } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryPlateService',
  method: 'GET',
  path: '/v3/vehicle/parking/services/find',
  response: 'json',
}

/**
 * 查询车牌服务开通信息 · Check whether parking auto-payment is on for a license plate
 *
 * `GET /v3/vehicle/parking/services/find` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
 */
export function queryPlateService(
  wxpay: WechatPay,
  request: QueryPlateServiceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPlateServiceResponse>> {
  return wxpay.call(operation, request, options)
}
queryPlateService.operation = operation

/** {@link queryPlateService} 的请求 */
export interface QueryPlateServiceRequest {
  query: QueryPlateServiceQuery
}

/** 查询参数 */
export interface QueryPlateServiceQuery {
  /** 应用ID，例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 车牌颜色，例：`BLUE` */
  plate_color: VehiclePlateColor
  /** 用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
}

/** {@link queryPlateService} 的应答 */
export interface QueryPlateServiceResponse {
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 车牌颜色，例：`BLUE` */
  plate_color: VehiclePlateColor | (string & {})
  /** 车牌服务开通时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  service_open_time?: string
  /** 用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 车牌服务开通状态，例：`PAUSE` */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {})
}
