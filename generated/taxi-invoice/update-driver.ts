// Generated from specs/taxi-invoice/update-driver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateDriver',
  method: 'POST',
  path: '/v3/taxi-invoice/driver/update-driver',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['driver_name', 'id_card_number'],
    response: ['driver_name', 'id_card_number'],
  },
}

/**
 * 更新司机信息 · Create or update a taxi driver's record
 *
 * `POST /v3/taxi-invoice/driver/update-driver` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
 */
export function updateDriver(
  wxpay: WechatPay,
  request: UpdateDriverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateDriverResponse>> {
  return wxpay.call(operation, request, options)
}
updateDriver.operation = operation

/** {@link updateDriver} 的请求 */
export interface UpdateDriverRequest {
  json: UpdateDriverJson
}

/** 请求包体 */
export interface UpdateDriverJson {
  /** 司机姓名，敏感信息，明文即可，由运行时加解密 */
  driver_name: string
  /** 司机身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 营运资格证号，例：`6298416` */
  driver_license: string
  /** 司机类别，例：`MAIN` */
  driver_category: string
  /** 岗位状态，例：`ON_DUTY` */
  driver_status: string
  /** 司机头像 */
  driver_photo?: UpdateDriverJsonDriverPhoto
  /** 行政区划ID，例：`510100` */
  region_id: number
}

/** 司机头像 */
export interface UpdateDriverJsonDriverPhoto {
  /** 照片类型，例：`PHOTO_URL` */
  photo_type?: string
  /** 司机头像摘要 */
  photo_digest?: UpdateDriverJsonDriverPhotoPhotoDigest
  /** 头像url，例：`http://www.abc.com/driver.icon` */
  photo_url?: string
  /**
   * 头像icon，例：`Pm+zC+kaOSdRmVQP7pPQ++Ky9C8FaVp8El2sLT3b/M887b3YnrknrmiiumOkNDklrUdznfitoFkPC94vlnbbESwgn7hBXge3JFHw80S0l8J2jSIZN8PnMrHIZiWPI74xwKKK35n9X3+1+hzKK+t7fZ/U9Bg8P2L2ixmBdpTaRjtivPdOt28P3THTp5rXkjCNwRnoRjB/GiisYHRPc7WHV7jWvC32m42+ctyqZQYBx3I9a6GZisqMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=`
   */
  photo_icon?: string
}

/** 司机头像摘要 */
export interface UpdateDriverJsonDriverPhotoPhotoDigest {
  /** 哈希类型，例：`MD5` */
  hash_type?: string
  /** 哈希值，例：`e10adc3949ba59abbe56e057f20f883e` */
  hash_value?: string
}

/** {@link updateDriver} 的应答 */
export interface UpdateDriverResponse {
  /** 司机姓名，敏感信息，明文即可，由运行时加解密 */
  driver_name: string
  /** 司机身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 公司名称，例：`深圳市未来有限公司` */
  company_name: string
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 营运资格证号，例：`6298416` */
  driver_license: string
  /** 司机类别，例：`MAIN` */
  driver_category: string
  /** 岗位状态，例：`ON_DUTY` */
  driver_status: string
  /** 司机头像 */
  driver_photo?: UpdateDriverResponseDriverPhoto
  /** 行政区划ID，例：`510100` */
  region_id: number
}

/** 司机头像 */
export interface UpdateDriverResponseDriverPhoto {
  /** 照片类型，例：`PHOTO_URL` */
  photo_type?: string
  /** 司机头像摘要 */
  photo_digest?: UpdateDriverResponseDriverPhotoPhotoDigest
  /** 头像url，例：`http://www.abc.com/driver.icon` */
  photo_url?: string
  /** 头像icon，例：`/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=` */
  photo_icon?: string
}

/** 司机头像摘要 */
export interface UpdateDriverResponseDriverPhotoPhotoDigest {
  /** 哈希类型，例：`MD5` */
  hash_type?: string
  /** 哈希值，例：`e10adc3949ba59abbe56e057f20f883e` */
  hash_value?: string
}
