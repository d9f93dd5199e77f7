// Generated from specs/payscore/oversea/sync-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncServiceOrder',
  method: 'POST',
  path: '/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync',
  request: 'json',
  response: 'empty',
}

/**
 * 同步支付分订单信息 · Report an overseas institution's pay score order as changed
 *
 * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
 */
export function syncServiceOrder(
  wxpay: WechatPay,
  request: SyncServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncServiceOrder.operation = operation

/** {@link syncServiceOrder} 的请求 */
export interface SyncServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: SyncServiceOrderJson
}

/** 请求包体 */
export interface SyncServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 场景类型，例：`Order_Paid` */
  type: 'Order_Paid'
  /** 内容信息详情 */
  detail: SyncServiceOrderJsonDetail
}

/** 内容信息详情 */
export interface SyncServiceOrderJsonDetail {
  /** 收款序号，例：`1` */
  seq?: number
  /** 收款成功时间，RFC 3339，例：`2019-11-11T16:24:05+08:00` */
  paid_time: string | Date
  /** 收款金额（单位：分），例：`1` */
  paid_amount?: number
}
