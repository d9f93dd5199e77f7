// Generated from specs/ecommerce/subsidies/cancel-subsidy.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { SubsidyCancelState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'cancelSubsidy',
  method: 'POST',
  path: '/v3/ecommerce/subsidies/cancel',
  request: 'json',
  response: 'json',
}

/**
 * 取消补差 · Cancel the subsidy planned for a payment
 *
 * `POST /v3/ecommerce/subsidies/cancel` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
 */
export function cancelSubsidy(
  wxpay: WechatPay,
  request: CancelSubsidyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelSubsidyResponse>> {
  return wxpay.call(operation, request, options)
}
cancelSubsidy.operation = operation

/** {@link cancelSubsidy} 的请求 */
export interface CancelSubsidyRequest {
  json: CancelSubsidyJson
}

/** 请求包体 */
export interface CancelSubsidyJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 取消补差描述，例：`订单退款` */
  description: string
}

/** {@link cancelSubsidy} 的应答 */
export interface CancelSubsidyResponse {
  /** 二级商户号，例：`1900013401` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 取消补差结果，例：`SUCCESS` */
  result: SubsidyCancelState | (string & {})
  /** 取消补差描述，例：`订单退款` */
  description: string
}
