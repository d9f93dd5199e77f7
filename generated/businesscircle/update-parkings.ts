// Generated from specs/businesscircle/update-parkings.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateParkings',
  method: 'POST',
  path: '/v3/businesscircle/parkings',
  request: 'json',
  response: 'empty',
}

/**
 * 商圈会员停车状态同步 · Sync a business circle member's parking status
 *
 * `POST /v3/businesscircle/parkings` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
 */
export function updateParkings(
  wxpay: WechatPay,
  request: UpdateParkingsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
updateParkings.operation = operation

/** {@link updateParkings} 的请求 */
export interface UpdateParkingsRequest {
  json: UpdateParkingsJson
}

/** 请求包体 */
export interface UpdateParkingsJson {
  /** 商圈商户ID，例：`1900000109` */
  sub_mchid?: string
  /** 品牌ID，例：`1000` */
  brandid: number
  /** 应用ID，例：`wx931386123456789e` */
  appid: string
  /** 用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 状态，例：`IN` */
  state: string
  /** 时间，RFC 3339，例：`2022-06-01T10:43:39+08:00` */
  time: string | Date
}
