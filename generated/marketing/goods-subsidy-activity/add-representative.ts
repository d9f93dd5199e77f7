// Generated from specs/marketing/goods-subsidy-activity/add-representative.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addRepresentative',
  method: 'PUT',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative',
  request: 'json',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 添加零售小店活动业务代理 · Add business representatives to a retail store activity
 *
 * `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384386
 */
export function addRepresentative(
  wxpay: WechatPay,
  request: AddRepresentativeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddRepresentativeResponse>> {
  return wxpay.call(operation, request, options)
}
addRepresentative.operation = operation

/** {@link addRepresentative} 的请求 */
export interface AddRepresentativeRequest {
  /** 零售小店活动ID，例：`3118550000000004` */
  activity_id: string
  json: AddRepresentativeJson
}

/** 请求包体 */
export interface AddRepresentativeJson {
  /** 业务代理信息列表 */
  representative_info_list: AddRepresentativeJsonRepresentativeInfoList[]
  /** 请求业务单据号，例：`1002600620019090123143254436` */
  out_request_no: string
  /** 添加时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  add_time?: string | Date
}

/** 业务代理信息列表 */
export interface AddRepresentativeJsonRepresentativeInfoList {
  /** 业务代理的OpenID，例：`oK7fFt8zzEZ909XH-LE2#` */
  openid: string
}

/** {@link addRepresentative} 的应答 */
export interface AddRepresentativeResponse {
  /** 零售小店活动ID，例：`3118550000000004` */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: AddRepresentativeResponseFailedRepresentativeInfoList[]
  /** 添加时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  add_time: string
}

/** 添加失败业务代理信息列表 */
export interface AddRepresentativeResponseFailedRepresentativeInfoList {
  /** 业务代理的OpenID，例：`oK7fFt8zzEZ909XH-LE2#` */
  openid: string
}
