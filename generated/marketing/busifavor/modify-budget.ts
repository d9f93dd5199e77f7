// Generated from specs/marketing/busifavor/modify-budget.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyBudget',
  method: 'PATCH',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/budget',
  request: 'json',
  response: 'json',
}

/**
 * 修改批次预算 · Change how many coupons a stock may issue in total or per day
 *
 * `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
 */
export function modifyBudget(
  wxpay: WechatPay,
  request: ModifyBudgetRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyBudgetResponse>> {
  return wxpay.call(operation, request, options)
}
modifyBudget.operation = operation

/** {@link modifyBudget} 的请求 */
export interface ModifyBudgetRequest {
  /** 批次号，例：`98065001` */
  stock_id: string
  json: ModifyBudgetJson
}

/** 请求包体 */
export interface ModifyBudgetJson {
  /** 目标批次最大发放个数，例：`3000` */
  target_max_coupons?: number
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number
  /** 当前批次最大发放个数，例：`500` */
  current_max_coupons?: number
  /** 当前单天发放上限个数，例：`300` */
  current_max_coupons_by_day?: number
  /** 修改预算请求单据号，例：`1002600620019090123143254436` */
  modify_budget_request_no: string
}

/** {@link modifyBudget} 的应答 */
export interface ModifyBudgetResponse {
  /** 批次当前最大发放个数，例：`300` */
  max_coupons: number
  /** 当前单天发放上限个数，例：`100` */
  max_coupons_by_day?: number
}
