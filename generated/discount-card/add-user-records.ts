// Generated from specs/discount-card/add-user-records.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addUserRecords',
  method: 'POST',
  path: '/v3/discount-card/cards/{out_card_code}/add-user-records',
  request: 'json',
  response: 'empty',
}

/**
 * 增加用户记录 · Add records of tasks completed and rewards used to a discount card
 *
 * `POST /v3/discount-card/cards/{out_card_code}/add-user-records` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
 */
export function addUserRecords(
  wxpay: WechatPay,
  request: AddUserRecordsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
addUserRecords.operation = operation

/** {@link addUserRecords} 的请求 */
export interface AddUserRecordsRequest {
  /** 商户领卡号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
  json: AddUserRecordsJson
}

/** 请求包体 */
export interface AddUserRecordsJson {
  /** 卡模板ID，例：`87789b2f25177433bcbf407e8e471f95` */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: AddUserRecordsJsonObjectiveCompletionRecords[]
  /** 优惠使用记录 */
  reward_usage_records?: AddUserRecordsJsonRewardUsageRecords[]
}

/** 目标完成记录 */
export interface AddUserRecordsJsonObjectiveCompletionRecords {
  /** 目标完成流水号，例：`578354545` */
  objective_completion_serial_no: string
  /** 目标ID，例：`123456` */
  objective_id: string
  /** 目标完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  completion_time: string | Date
  /** 目标完成类型，例：`INCREASE` */
  completion_type: string
  /** 目标完成描述，例：`购买商品` */
  description: string
  /** 目标完成数量，例：`1` */
  completion_count: number
  /** 备注说明，例：`特价商品` */
  remark?: string
}

/** 优惠使用记录 */
export interface AddUserRecordsJsonRewardUsageRecords {
  /** 优惠使用记录流水号，例：`578354` */
  reward_usage_serial_no: string
  /** 优惠ID，例：`123456` */
  reward_id: string
  /** 优惠使用时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  usage_time: string | Date
  /** 优惠使用类型，例：`INCREASE` */
  usage_type: string
  /** 优惠使用描述，例：`购买商品` */
  description: string
  /** 数量，例：`1` */
  usage_count: number
  /** 金额（单位：分），例：`100` */
  amount: number
  /** 备注说明，例：`特价商品` */
  remark?: string
}
