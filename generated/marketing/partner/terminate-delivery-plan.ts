// Generated from specs/marketing/partner/terminate-delivery-plan.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateDeliveryPlan',
  method: 'POST',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate',
  response: 'empty',
}

/**
 * 终止投放计划 · End a product coupon delivery plan
 *
 * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
 */
export function terminateDeliveryPlan(
  wxpay: WechatPay,
  request: TerminateDeliveryPlanRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminateDeliveryPlan.operation = operation

/** {@link terminateDeliveryPlan} 的请求 */
export interface TerminateDeliveryPlanRequest {
  /** 投放计划ID，例：`12000` */
  plan_id: string
}
