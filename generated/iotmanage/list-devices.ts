// Generated from specs/iotmanage/list-devices.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listDevices',
  method: 'GET',
  path: '/v3/iotmanage/devices',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 智能设备列表 · List the merchant's smart payment devices
 *
 * `GET /v3/iotmanage/devices` · 服务商
 *
 * 所有分页：`for await (const item of items(listDevices, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
 */
export function listDevices(
  wxpay: WechatPay,
  request: ListDevicesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListDevicesResponse>> {
  return wxpay.call(operation, request, options)
}
listDevices.operation = operation

/** {@link listDevices} 的请求 */
export interface ListDevicesRequest {
  query: ListDevicesQuery
}

/** 查询参数 */
export interface ListDevicesQuery {
  /** 最大资源条数，例：`5` */
  limit: number | bigint
  /** 请求资源起始位置，例：`10` */
  offset: number | bigint
}

/** {@link listDevices} 的应答 */
export interface ListDevicesResponse {
  /** 设备列表 */
  data: ListDevicesResponseData[]
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 最大资源条数，例：`5` */
  limit: number
  /** 资源总条数，例：`1234` */
  total_count: number
  /** 相关链接 */
  links: ListDevicesResponseLinks
}

/** 设备信息 */
export interface ListDevicesResponseData {
  /** 设备序列号 */
  device_sn?: string
  /** 摄像头序列号 */
  camera_sn?: string
  /** 设备品类代码 */
  device_category_code?: string
  /** 设备品类 */
  device_category?: string
  /** 设备类型代码 */
  device_class_code?: string
  /** 设备类型 */
  device_class?: string
  /** 设备型号 */
  device_model?: string
  /** 刷脸应用软件模式代码 */
  app_scene_code?: string
  /** 刷脸应用软件模式 */
  app_scene?: string
  /** 刷脸应用操作系统 */
  operating_system?: string
  /** 激活状态 */
  activation_status?: 'ACTIVATED' | 'INACTIVATED' | (string & {})
  /** 激活时间，RFC 3339 */
  activation_time?: string
  /** 商户号 */
  mchid?: string
  /** 商户简称 */
  merchant_shortname?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户简称 */
  sub_merchant_shortname?: string
}

/** 相关链接 */
export interface ListDevicesResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}
