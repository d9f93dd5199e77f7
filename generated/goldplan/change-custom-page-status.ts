// Generated from specs/goldplan/change-custom-page-status.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { OperationType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'changeCustomPageStatus',
  method: 'POST',
  path: '/v3/goldplan/merchants/changecustompagestatus',
  request: 'json',
  response: 'json',
}

/**
 * 商家小票管理 · Turn a sub-merchant's custom after-payment receipt page on or off
 *
 * `POST /v3/goldplan/merchants/changecustompagestatus` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
 */
export function changeCustomPageStatus(
  wxpay: WechatPay,
  request: ChangeCustomPageStatusRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ChangeCustomPageStatusResponse>> {
  return wxpay.call(operation, request, options)
}
changeCustomPageStatus.operation = operation

/** {@link changeCustomPageStatus} 的请求 */
export interface ChangeCustomPageStatusRequest {
  json: ChangeCustomPageStatusJson
}

/** 请求包体 */
export interface ChangeCustomPageStatusJson {
  /** 子商户ID，例：`1234567890` */
  sub_mchid: string
  /** 操作类型 */
  operation_type: OperationType
}

/** {@link changeCustomPageStatus} 的应答 */
export interface ChangeCustomPageStatusResponse {
  /** 子商户ID，例：`1234567890` */
  sub_mchid: string
}
