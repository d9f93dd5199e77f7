// Generated from specs/new-tax-control-fapiao/check-sub-merchant-fapiao-enabled.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'checkSubMerchantFapiaoEnabled',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check',
  response: 'empty',
}

/**
 * 检查子商户开票功能状态 · Check that a sub-merchant has e-fapiao issuing enabled
 *
 * `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
 */
export function checkSubMerchantFapiaoEnabled(
  wxpay: WechatPay,
  request: CheckSubMerchantFapiaoEnabledRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
checkSubMerchantFapiaoEnabled.operation = operation

/** {@link checkSubMerchantFapiaoEnabled} 的请求 */
export interface CheckSubMerchantFapiaoEnabledRequest {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}
