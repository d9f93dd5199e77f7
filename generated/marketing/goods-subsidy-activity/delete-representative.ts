// Generated from specs/marketing/goods-subsidy-activity/delete-representative.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteRepresentative',
  method: 'DELETE',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative',
  request: 'json',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 删除零售小店活动业务代理 · Remove business representatives from a retail store activity
 *
 * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384399
 */
export function deleteRepresentative(
  wxpay: WechatPay,
  request: DeleteRepresentativeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteRepresentativeResponse>> {
  return wxpay.call(operation, request, options)
}
deleteRepresentative.operation = operation

/** {@link deleteRepresentative} 的请求 */
export interface DeleteRepresentativeRequest {
  /** 零售小店活动ID，例：`3118550000000004` */
  activity_id: string
  json: DeleteRepresentativeJson
}

/** 请求包体 */
export interface DeleteRepresentativeJson {
  /** 业务代理信息列表 */
  representative_info_list: DeleteRepresentativeJsonRepresentativeInfoList[]
  /** 请求业务单据号，例：`1002600620019090123143254436` */
  out_request_no: string
  /** 删除时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  delete_time: string | Date
}

/** 业务代理信息列表 */
export interface DeleteRepresentativeJsonRepresentativeInfoList {
  /** 业务代理的OpenID，例：`oK7fFt8zzEZ909XH-LE2#` */
  openid: string
}

/** {@link deleteRepresentative} 的应答 */
export interface DeleteRepresentativeResponse {
  /** 零售小店活动ID，例：`3118550000000004` */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: DeleteRepresentativeResponseFailedRepresentativeInfoList[]
  /** 删除时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  delete_time: string
}

/** 删除失败业务代理信息列表 */
export interface DeleteRepresentativeResponseFailedRepresentativeInfoList {
  /** 业务代理的OpenID，例：`oK7fFt8zzEZ909XH-LE2#` */
  openid: string
}
