// Generated from specs/smartguide/assign-guide.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'assignGuide',
  method: 'POST',
  path: '/v3/smartguide/guides/{guide_id}/assign',
  request: 'json',
  response: 'empty',
}

/**
 * 服务人员分配 · Assign a service guide to a paid order
 *
 * `POST /v3/smartguide/guides/{guide_id}/assign` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474145
 */
export function assignGuide(
  wxpay: WechatPay,
  request: AssignGuideRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
assignGuide.operation = operation

/** {@link assignGuide} 的请求 */
export interface AssignGuideRequest {
  /** 服务人员ID */
  guide_id: string
  json: AssignGuideJson
}

/** 请求包体 */
export interface AssignGuideJson {
  /** 子商户ID，例：`1234567890` */
  sub_mchid?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
}
