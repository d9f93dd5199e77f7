// Generated from specs/marketing/membercard-open/remove-service-module.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'removeServiceModule',
  method: 'DELETE',
  path: '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}',
  response: 'empty',
}

/**
 * 移除会员卡服务项 · Remove a service item from a member card template
 *
 * `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017176594
 */
export function removeServiceModule(
  wxpay: WechatPay,
  request: RemoveServiceModuleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
removeServiceModule.operation = operation

/** {@link removeServiceModule} 的请求 */
export interface RemoveServiceModuleRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID，例：`666` */
  service_module_id: string
}
