// Generated from specs/hk/close-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeOrderById',
  method: 'POST',
  path: '/hk/v3/transactions/id/{transaction_id}/close',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 关闭订单(微信支付订单号) · Close an unpaid order by the WeChat Pay order number
 *
 * `POST /hk/v3/transactions/id/{transaction_id}/close` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
 */
export function closeOrderById(
  wxpay: WechatPay,
  request: CloseOrderByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
closeOrderById.operation = operation

/** {@link closeOrderById} 的请求 */
export interface CloseOrderByIdRequest {
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  json: CloseOrderByIdJson
}

/** 请求包体 */
export interface CloseOrderByIdJson {
  /** 直连商户号，例：`1230000109` */
  mchid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1230000109` */
  sp_mchid?: string
}
