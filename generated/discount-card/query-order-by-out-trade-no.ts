// Generated from specs/discount-card/query-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type {
  PayScoreDiscountCardOrderPerformanceType,
  PayScoreDiscountCardOrderRewardType,
  PayScoreDiscountCardOrderState,
} from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryOrderByOutTradeNo',
  method: 'GET',
  path: '/v3/discount-card/orders/out-trade-no/{out_trade_no}',
  response: 'json',
  repeats: ['out_trade_no'],
}

/**
 * 通过先享卡订单号查询订单 · Query a discount card order by the merchant's payment order number
 *
 * `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
 * @deprecated
 */
export function queryOrderByOutTradeNo(
  wxpay: WechatPay,
  request: QueryOrderByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByOutTradeNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderByOutTradeNo.operation = operation

/** {@link queryOrderByOutTradeNo} 的请求 */
export interface QueryOrderByOutTradeNoRequest {
  /** 商户订单号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_trade_no: string
}

/** {@link queryOrderByOutTradeNo} 的应答 */
export interface QueryOrderByOutTradeNoResponse {
  /** 先享卡订单号，例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
  /** 先享卡ID，例：`87789b2f25177433bcbf407e8e471f95` */
  discount_card_id: string
  /** 商户订单号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_trade_no: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
  /** 微信支付交易单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 用户标识，例：`oUpF8uMuAJ2pxb1Q9zNjWeS6o` */
  openid: string
  /** 先享卡开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  card_begin_time: string
  /** 先享卡结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  card_end_time: string
  /** 先享卡名称，例：`五一品牌活动` */
  card_name: string
  /** 目标描述，例：`购买商品3次` */
  objective_description: string
  /** 奖励描述，例：`每次减5元` */
  reward_description: string
  /** 预估奖励金额（单位：分），例：`1000` */
  estimated_reward_amount: number
  /** 线上使用说明，例：`仅限商户APP使用` */
  online_instructions?: string
  /** 线下使用说明，例：`仅限商户门店使用` */
  offline_instructions?: string
  /** 订单状态，例：`CREATED` */
  state: PayScoreDiscountCardOrderState | (string & {})
  /** 总金额（单位：分），例：`1000` */
  total_amount?: number
  /** 扣除金额（单位：分），例：`1000` */
  deduction_amount?: number
  /** 结算金额（单位：分），例：`1000` */
  settlement_amount?: number
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 支付时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: QueryOrderByOutTradeNoResponseObjectives[]
  /** 奖励明细列表 */
  rewards?: QueryOrderByOutTradeNoResponseRewards[]
}

/** 目标达成明细列表 */
export interface QueryOrderByOutTradeNoResponseObjectives {
  /** 目标流水号，例：`578354545` */
  objective_serial_no: string
  /** 先享卡目标ID，例：`123456` */
  objective_id: number
  /** 目标名称，例：`一周购买三次商品` */
  name?: string
  /** 目标单位，例：`个` */
  unit?: string
  /** 履约描述，例：`购买商品` */
  performance_description: string
  /** 履约类型，例：`INCREASE` */
  performance_type: PayScoreDiscountCardOrderPerformanceType | (string & {})
  /** 目标数量，例：`1` */
  count: number
  /** 履约时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  performance_time: string
  /** 备注说明，例：`特价商品` */
  remark?: string
}

/** 奖励明细列表 */
export interface QueryOrderByOutTradeNoResponseRewards {
  /** 奖励流水号，例：`578354` */
  reward_serial_no: string
  /** 先享卡奖励ID，例：`123456` */
  reward_id: number
  /** 奖励名称，例：`八折优惠` */
  name?: string
  /** 奖励单位，例：`个` */
  unit?: string
  /** 奖励描述，例：`购买商品` */
  description: string
  /** 奖励类型，例：`INCREASE` */
  reward_type: PayScoreDiscountCardOrderRewardType | (string & {})
  /** 奖励数量，例：`1` */
  count: number
  /** 奖励金额（单位：分），例：`100` */
  amount: number
  /** 奖励时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  reward_time: string
  /** 备注说明，例：`特价商品` */
  remark?: string
}
