// Generated from specs/global/profit-sharing/delete-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteReceiver',
  method: 'DELETE',
  path: '/v3/global/profit-sharing/receivers',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 删除分账接收方 · Remove a receiver from profit sharing
 *
 * `DELETE /v3/global/profit-sharing/receivers` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
 */
export function deleteReceiver(
  wxpay: WechatPay,
  request?: DeleteReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
deleteReceiver.operation = operation

/** {@link deleteReceiver} 的请求 */
export interface DeleteReceiverRequest {
  json?: DeleteReceiverJson
}

/** 请求包体 */
export interface DeleteReceiverJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 应用ID，例：`wx8888888888888888` */
  appid?: string
  /** 子商户应用ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号，例：`86693852` */
  account?: string
}
