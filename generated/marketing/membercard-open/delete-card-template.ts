// Generated from specs/marketing/membercard-open/delete-card-template.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteCardTemplate',
  method: 'DELETE',
  path: '/v3/marketing/membercard-open/cards/{card_id}',
  response: 'empty',
}

/**
 * 删除会员卡模板 · Delete a member card template
 *
 * `DELETE /v3/marketing/membercard-open/cards/{card_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012726840
 */
export function deleteCardTemplate(
  wxpay: WechatPay,
  request: DeleteCardTemplateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
deleteCardTemplate.operation = operation

/** {@link deleteCardTemplate} 的请求 */
export interface DeleteCardTemplateRequest {
  /** 会员卡id，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}
