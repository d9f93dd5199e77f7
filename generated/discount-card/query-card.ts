// Generated from specs/discount-card/query-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCard',
  method: 'GET',
  path: '/v3/discount-card/cards/{out_card_code}',
  response: 'json',
}

/**
 * 查询先享卡订单 · Query a discount card that a user claimed
 *
 * `GET /v3/discount-card/cards/{out_card_code}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
 */
export function queryCard(
  wxpay: WechatPay,
  request: QueryCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCardResponse>> {
  return wxpay.call(operation, request, options)
}
queryCard.operation = operation

/** {@link queryCard} 的请求 */
export interface QueryCardRequest {
  /** 商户领卡号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
}

/** {@link queryCard} 的应答 */
export interface QueryCardResponse {
  /** 先享卡ID，例：`233bcbf407e87789b8e471f251774f95` */
  card_id: string
  /** 先享卡模板ID，例：`87789b2f25177433bcbf407e8e471f95` */
  card_template_id: string
  /** 用户标识，例：`oUpF8uMuAJ2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户领卡号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 约定时间期限 */
  time_range: QueryCardResponseTimeRange
  /** 状态，例：`ONGOING` */
  state: string
  /** 未完成约定原因，例：`DUE_TO_QUIT` */
  unfinished_reason?: string
  /** 享受优惠总金额（单位：分），例：`1000` */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: QueryCardResponsePayInformation
  /** 创卡时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 目标列表 */
  objectives?: QueryCardResponseObjectives[]
  /** 优惠列表 */
  rewards?: QueryCardResponseRewards[]
  /** 邀请者用户标识，例：`oUpF8uMuAJ2pxb1Q9zNjWUHsd` */
  sharer_openid?: string
}

/** 约定时间期限 */
export interface QueryCardResponseTimeRange {
  /** 约定开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  begin_time: string
  /** 约定结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  end_time: string
}

/** 用户退回优惠的付款信息 */
export interface QueryCardResponsePayInformation {
  /** 付款金额（单位：分），例：`100` */
  pay_amount: number
  /** 付款状态，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  pay_state: string
  /** 微信支付订单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 支付时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  pay_time?: string
}

/** 目标列表 */
export interface QueryCardResponseObjectives {
  /** 目标ID，例：`123456` */
  objective_id: string
  /** 目标名称，例：`一周购买三次商品` */
  name: string
  /** 目标数量，例：`1` */
  count: number
  /** 目标单位，例：`次` */
  unit: string
  /** 目标描述，例：`特价商品` */
  description?: string
  /** 目标完成记录 */
  objective_completion_records?: QueryCardResponseObjectiveCompletionRecords[]
}

/** 目标完成记录 */
export interface QueryCardResponseObjectiveCompletionRecords {
  /** 目标完成流水号，例：`578354545` */
  objective_completion_serial_no: string
  /** 目标ID，例：`123456` */
  objective_id: string
  /** 目标完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  completion_time: string
  /** 目标完成类型，例：`INCREASE` */
  completion_type: string
  /** 目标完成描述，例：`购买商品` */
  description: string
  /** 目标完成数量，例：`1` */
  completion_count: number
  /** 备注说明，例：`特价商品` */
  remark?: string
}

/** 优惠列表 */
export interface QueryCardResponseRewards {
  /** 优惠ID，例：`123456` */
  reward_id: string
  /** 优惠名称，例：`八折优惠` */
  name: string
  /** 优惠数量类型，例：`COUNT_LIMIT` */
  count_type: string
  /** 优惠数量，例：`1` */
  count: number
  /** 优惠单位，例：`个` */
  unit: string
  /** 优惠金额（单位：分），例：`100` */
  amount: number
  /** 优惠描述，例：`特价商品优惠` */
  description?: string
  /** 优惠使用记录列 */
  reward_usage_records?: QueryCardResponseRewardsRewardUsageRecords[]
}

/** 优惠使用记录列 */
export interface QueryCardResponseRewardsRewardUsageRecords {
  /** 优惠使用记录流水号，例：`578354` */
  reward_usage_serial_no: string
  /** 优惠ID，例：`123456` */
  reward_id: string
  /** 优惠使用时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  usage_time: string
  /** 优惠使用类型，例：`INCREASE` */
  usage_type: string
  /** 优惠使用描述，例：`购买商品` */
  description: string
  /** 优惠使用数量，例：`1` */
  usage_count: number
  /** 优惠金额（单位：分），例：`100` */
  amount: number
  /** 备注说明，例：`特价商品` */
  remark?: string
}
