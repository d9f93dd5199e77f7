// Generated from specs/platsolution/ecommerce/check-insurance-compensation-opened.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'checkInsuranceCompensationOpened',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 查询保险理赔功能开通状态 · Check whether a sub-merchant has insurance claim payouts turned on
 *
 * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
 */
export function checkInsuranceCompensationOpened(
  wxpay: WechatPay,
  request: CheckInsuranceCompensationOpenedRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CheckInsuranceCompensationOpenedResponse>> {
  return wxpay.call(operation, request, options)
}
checkInsuranceCompensationOpened.operation = operation

/** {@link checkInsuranceCompensationOpened} 的请求 */
export interface CheckInsuranceCompensationOpenedRequest {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link checkInsuranceCompensationOpened} 的应答 */
export interface CheckInsuranceCompensationOpenedResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 是否开通成功，例：`true` */
  opened: boolean
  /** 成功时间，RFC 3339，例：`2024-08-09T13:29:35.120+08:00` */
  success_time?: string
}
