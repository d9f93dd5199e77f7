// Generated from specs/payscore/acquiringbank/modify-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyServiceOrder',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify',
  request: 'json',
  response: 'empty',
}

/**
 * 从业机构修改微信支付分订单金额 · Change the amount of an institution's completed pay score order
 *
 * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
 */
export function modifyServiceOrder(
  wxpay: WechatPay,
  request: ModifyServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
modifyServiceOrder.operation = operation

/** {@link modifyServiceOrder} 的请求 */
export interface ModifyServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: ModifyServiceOrderJson
}

/** 请求包体 */
export interface ModifyServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id?: string
  /** 后付费项目 */
  post_payments?: ModifyServiceOrderJsonPostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: ModifyServiceOrderJsonPostDiscounts[]
  /** 总金额（单位：分），例：`50000` */
  total_amount: number
  /** 修改原因，例：`用户投诉` */
  reason: string
}

/** 后付费项目 */
export interface ModifyServiceOrderJsonPostPayments {
  /** 付费名称，例：`就餐费用` */
  name: string
  /** 付费说明，例：`就餐人均100元` */
  description?: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费数量，例：`4` */
  count?: number
}

/** 后付费商户优惠 */
export interface ModifyServiceOrderJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description: string
  /** 优惠金额（单位：分），例：`100` */
  amount: number
  /** 优惠数量，例：`2` */
  count?: number
}
