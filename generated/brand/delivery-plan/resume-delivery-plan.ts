// Generated from specs/brand/delivery-plan/resume-delivery-plan.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'resumeDeliveryPlan',
  method: 'POST',
  path: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume',
  response: 'empty',
}

/**
 * 恢复投放计划 · Resume a paused product coupon delivery plan
 *
 * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4018381172
 */
export function resumeDeliveryPlan(
  wxpay: WechatPay,
  request: ResumeDeliveryPlanRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
resumeDeliveryPlan.operation = operation

/** {@link resumeDeliveryPlan} 的请求 */
export interface ResumeDeliveryPlanRequest {
  /** 投放计划ID，例：`12000` */
  plan_id: string
}
