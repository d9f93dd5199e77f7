// Generated from specs/taxi-invoice/query-driver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDriver',
  method: 'GET',
  path: '/v3/taxi-invoice/drivers/{driver_license}',
  response: 'json',
}

/**
 * 获取司机信息 · Look up a taxi driver by license number
 *
 * `GET /v3/taxi-invoice/drivers/{driver_license}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
 */
export function queryDriver(
  wxpay: WechatPay,
  request: QueryDriverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDriverResponse>> {
  return wxpay.call(operation, request, options)
}
queryDriver.operation = operation

/** {@link queryDriver} 的请求 */
export interface QueryDriverRequest {
  /** 营运资格证号，例：`6298416` */
  driver_license: string
  query: QueryDriverQuery
}

/** 查询参数 */
export interface QueryDriverQuery {
  /** 行政区划代码，例：`510100` */
  region_id: number
}

/** {@link queryDriver} 的应答 */
export interface QueryDriverResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 商户号，例：`1900000109` */
  company_mchid: string
  /** 营运资格证号，例：`6298416` */
  driver_license: string
  /** 司机类别，例：`MAIN` */
  driver_category: string
  /** 司机照片 */
  driver_photo?: QueryDriverResponseDriverPhoto
  /** 行政区划代码，例：`510100` */
  region_id: number
  /** 司机状态，例：`ACTIVE` */
  driver_state: string
}

/** 司机照片 */
export interface QueryDriverResponseDriverPhoto {
  /** 照片类型，例：`PHOTO_URL` */
  photo_type?: string
  /** 司机照片摘要 */
  photo_digest?: QueryDriverResponseDriverPhotoPhotoDigest
  /** 头像url，例：`http://www.abc.com/driver.icon` */
  photo_url?: string
  /**
   * 头像icon，例：`/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgK35n9X3+1+hzKK+t7fZ/U9Bg8P2L2ixmBdpTaRjtivPdOt28P3THTp5rXkjCNwRnoRjB/GiisYHRPc7WHV7jWvC32m42+ctyqZQYBx3I9a6GZisqMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=`
   */
  photo_data?: string
}

/** 司机照片摘要 */
export interface QueryDriverResponseDriverPhotoPhotoDigest {
  /** 哈希类型，例：`MD5` */
  hash_type?: string
  /** 哈希值，例：`e10adc3949ba59abbe56e057f20f883e` */
  hash_value?: string
}
