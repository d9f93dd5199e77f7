// Generated from specs/goldplan/change-gold-plan-status.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { OperationType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'changeGoldPlanStatus',
  method: 'POST',
  path: '/v3/goldplan/merchants/changegoldplanstatus',
  request: 'json',
  response: 'json',
}

/**
 * 点金计划管理 · Turn the Gold Plan after-payment page on or off for a sub-merchant
 *
 * `POST /v3/goldplan/merchants/changegoldplanstatus` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
 */
export function changeGoldPlanStatus(
  wxpay: WechatPay,
  request: ChangeGoldPlanStatusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ChangeGoldPlanStatusResponse>> {
  return wxpay.call(operation, request, options)
}
changeGoldPlanStatus.operation = operation

/** {@link changeGoldPlanStatus} 的请求 */
export interface ChangeGoldPlanStatusRequest {
  json: ChangeGoldPlanStatusJson
}

/** 请求包体 */
export interface ChangeGoldPlanStatusJson {
  /** 子商户ID，例：`1234567890` */
  sub_mchid: string
  /** 操作类型 */
  operation_type: OperationType
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM'
}

/** {@link changeGoldPlanStatus} 的应答 */
export interface ChangeGoldPlanStatusResponse {
  /** 子商户ID，例：`1234567890` */
  sub_mchid: string
}
