// Generated from specs/pay/partner/reverse-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseOrder',
  method: 'POST',
  path: '/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
  repeats: ['out_trade_no'],
}

/**
 * 撤销 · Undo a sub-merchant's payment code order, refunding it if it was paid
 *
 * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012382181
 */
export function reverseOrder(
  wxpay: WechatPay,
  request: ReverseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReverseOrderResponse>> {
  return wxpay.call(operation, request, options)
}
reverseOrder.operation = operation

/** {@link reverseOrder} 的请求 */
export interface ReverseOrderRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  json: ReverseOrderJson
}

/** 请求包体 */
export interface ReverseOrderJson {
  /** 合作伙伴应用AppID，例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 特约商户应用AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号，例：`1230000109` */
  sub_mchid: string
}

/** {@link reverseOrder} 的应答 */
export interface ReverseOrderResponse {
  /** 合作伙伴应用AppID，例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号，例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号，例：`1230000109` */
  sub_mchid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}
