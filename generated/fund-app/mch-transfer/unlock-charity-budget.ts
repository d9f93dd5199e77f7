// Generated from specs/fund-app/mch-transfer/unlock-charity-budget.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unlockCharityBudget',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock',
  request: 'json',
  response: 'json',
  repeats: ['out_budget_no'],
}

/**
 * 解锁公益捐赠预算 · Release the funds locked in a charity donation budget
 *
 * `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
 */
export function unlockCharityBudget(
  wxpay: WechatPay,
  request: UnlockCharityBudgetRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnlockCharityBudgetResponse>> {
  return wxpay.call(operation, request, options)
}
unlockCharityBudget.operation = operation

/** {@link unlockCharityBudget} 的请求 */
export interface UnlockCharityBudgetRequest {
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  json: UnlockCharityBudgetJson
}

/** 请求包体 */
export interface UnlockCharityBudgetJson {
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 解锁备注，例：`公益活动结束，解锁资金` */
  activity_remark: string
}

/** {@link unlockCharityBudget} 的应答 */
export interface UnlockCharityBudgetResponse {
  /** 服务商商户号，例：`1900001109` */
  sp_mchid: string
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  /** 微信支付预算单号，例：`1182020050700019480001` */
  budget_id: string
  /** 预算总金额（单位：分），例：`20000000` */
  amount: number
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
  /** 活动名称，例：`公益企业配捐活动` */
  activity_name: string
  /** 活动说明，例：`公益活动开始于9月1日，帮助困难儿童筹款活动` */
  activity_remark: string
  /** 预算单状态，例：`FINISHED` */
  state: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  locked_time: string
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  finished_time: string
  /** 解锁金额（单位：分），例：`10000` */
  unlocked_amount?: number
}
