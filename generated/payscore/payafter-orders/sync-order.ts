// Generated from specs/payscore/payafter-orders/sync-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncOrder',
  method: 'POST',
  path: '/v3/payscore/payafter-orders/{out_order_no}/sync',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 支付分订单同步 · Report an enjoy-first, pay-after order as changed
 *
 * `POST /v3/payscore/payafter-orders/{out_order_no}/sync` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
 */
export function syncOrder(
  wxpay: WechatPay,
  request: SyncOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncOrderResponse>> {
  return wxpay.call(operation, request, options)
}
syncOrder.operation = operation

/** {@link syncOrder} 的请求 */
export interface SyncOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: SyncOrderJson
}

/** 请求包体 */
export interface SyncOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 服务ID，例：`500001` */
  service_id?: string
  /**
   * 场景类型
   * - `Order_Paid` 用户付款成功
   */
  type?: 'Order_Paid'
  /** 内容信息详情 */
  detail?: SyncOrderJsonDetail
}

/** 内容信息详情 */
export interface SyncOrderJsonDetail {
  /** 用户通过其他方式付款成功的实际时间，例：`20091225091010` */
  paid_time?: string
}

/** {@link syncOrder} 的应答 */
export interface SyncOrderResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户服务订单号，例：`2304203423948239423` */
  out_order_no: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
}
