// Generated from specs/payscore/acquiringbank/sync-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncServiceOrder',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync',
  request: 'json',
  response: 'empty',
}

/**
 * 从业机构同步微信支付分订单信息 · Report an institution's pay score order as changed, such as paid elsewhere
 *
 * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
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
  /** 渠道商商户号，例：`1230000109` */
  channel_id?: string
  /** 场景类型，例：`Order_Paid` */
  type: string
  /** 内容信息详情 */
  detail: SyncServiceOrderJsonDetail
}

/** 内容信息详情 */
export interface SyncServiceOrderJsonDetail {
  /** 收款成功时间，例：`20091225091210` */
  paid_time: string
}
