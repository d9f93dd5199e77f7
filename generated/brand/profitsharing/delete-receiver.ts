// Generated from specs/brand/profitsharing/delete-receiver.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteReceiver',
  method: 'POST',
  path: '/v3/brand/profitsharing/receivers/delete',
  request: 'json',
  response: 'json',
}

/**
 * 删除分账接收方 · Delete a profit sharing receiver from a brand merchant
 *
 * `POST /v3/brand/profitsharing/receivers/delete` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
 */
export function deleteReceiver(
  wxpay: WechatPay,
  request: DeleteReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteReceiverResponse>> {
  return wxpay.call(operation, request, options)
}
deleteReceiver.operation = operation

/** {@link deleteReceiver} 的请求 */
export interface DeleteReceiverRequest {
  json: DeleteReceiverJson
}

/** 请求包体 */
export interface DeleteReceiverJson {
  /** 品牌主商户号，例：`1900000108` */
  brand_mchid: string
  /** 公众账号ID，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号，例：`1900000109` */
  account: string
}

/** {@link deleteReceiver} 的应答 */
export interface DeleteReceiverResponse {
  /** 品牌主商户号，例：`1900000108` */
  brand_mchid: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号，例：`1900000109` */
  account: string
}
