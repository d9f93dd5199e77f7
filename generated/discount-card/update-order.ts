// Generated from specs/discount-card/update-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type {
  PayScoreDiscountCardOrderPerformanceType,
  PayScoreDiscountCardOrderRewardType,
} from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'updateOrder',
  method: 'PATCH',
  path: '/v3/discount-card/orders/{out_order_no}',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 更新先享卡订单 · Update the objectives and rewards recorded on a discount card order
 *
 * `PATCH /v3/discount-card/orders/{out_order_no}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
 * @deprecated
 */
export function updateOrder(
  wxpay: WechatPay,
  request: UpdateOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateOrderResponse>> {
  return wxpay.call(operation, request, options)
}
updateOrder.operation = operation

/** {@link updateOrder} 的请求 */
export interface UpdateOrderRequest {
  /** 先享卡订单号，例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
  json: UpdateOrderJson
}

/** 请求包体 */
export interface UpdateOrderJson {
  /** 目标达成明细列表 */
  objectives?: UpdateOrderJsonObjectives[]
  /** 奖励明细列表 */
  rewards?: UpdateOrderJsonRewards[]
}

/** 目标达成明细列表 */
export interface UpdateOrderJsonObjectives {
  /** 目标流水号，例：`578354545` */
  objective_serial_no: string
  /** 先享卡目标ID，例：`123456` */
  objective_id: number
  /** 履约描述，例：`购买商品` */
  performance_description: string
  /** 履约类型，例：`INCREASE` */
  performance_type: PayScoreDiscountCardOrderPerformanceType
  /** 目标数量，例：`1` */
  count: number
  /** 履约时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  performance_time: string | Date
  /** 备注说明，例：`特价商品` */
  remark?: string
}

/** 奖励明细列表 */
export interface UpdateOrderJsonRewards {
  /** 奖励流水号，例：`578354` */
  reward_serial_no: string
  /** 先享卡奖励ID，例：`123456` */
  reward_id: number
  /** 奖励描述，例：`购买商品` */
  description: string
  /** 奖励类型，例：`INCREASE` */
  reward_type: PayScoreDiscountCardOrderRewardType
  /** 奖励数量，例：`1` */
  count: number
  /** 奖励金额（单位：分），例：`100` */
  amount: number
  /** 奖励时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  reward_time: string | Date
  /** 备注说明，例：`特价商品` */
  remark?: string
}

/** {@link updateOrder} 的应答 */
export interface UpdateOrderResponse {
  /** 先享卡订单号，例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
}
