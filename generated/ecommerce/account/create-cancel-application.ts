// Generated from specs/ecommerce/account/create-cancel-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createCancelApplication',
  method: 'POST',
  path: '/v3/ecommerce/account/cancel-applications',
  request: 'json',
  response: 'json',
}

/**
 * 提交注销申请单 · Submit an application to close a sub-merchant's account
 *
 * `POST /v3/ecommerce/account/cancel-applications` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
 */
export function createCancelApplication(
  wxpay: WechatPay,
  request: CreateCancelApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCancelApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
createCancelApplication.operation = operation

/** {@link createCancelApplication} 的请求 */
export interface CreateCancelApplicationRequest {
  json: CreateCancelApplicationJson
}

/** 请求包体 */
export interface CreateCancelApplicationJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户注销申请单号，例：`2019061122222222122` */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: CreateCancelApplicationJsonApplicationInfo[]
}

/** 注销申请材料 */
export interface CreateCancelApplicationJsonApplicationInfo {
  /** 注销申请材料类型 */
  application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION'
  /** 图片MediaID，图片上传接口返回的 media_id */
  application_media_id?: string
}

/** {@link createCancelApplication} 的应答 */
export interface CreateCancelApplicationResponse {
  /** 商户注销申请单号，例：`2019061122222222122` */
  out_apply_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 受理失败原因，例：`非电商服务商，无权调用此接口` */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}
