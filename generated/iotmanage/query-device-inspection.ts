// Generated from specs/iotmanage/query-device-inspection.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDeviceInspection',
  method: 'GET',
  path: '/v3/iotmanage/device-inspections/{device_sn}',
  response: 'json',
}

/**
 * 获取出厂检查结果 · Read the factory inspection result of a face payment device
 *
 * `GET /v3/iotmanage/device-inspections/{device_sn}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
 */
export function queryDeviceInspection(
  wxpay: WechatPay,
  request: QueryDeviceInspectionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDeviceInspectionResponse>> {
  return wxpay.call(operation, request, options)
}
queryDeviceInspection.operation = operation

/** {@link queryDeviceInspection} 的请求 */
export interface QueryDeviceInspectionRequest {
  /** 设备序列号，例：`AAAAA123456789012345678` */
  device_sn: string
}

/** {@link queryDeviceInspection} 的应答 */
export interface QueryDeviceInspectionResponse {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /** 查询结果 */
  result: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {})
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /** 查询时间，RFC 3339 */
  inspect_time: string
}
