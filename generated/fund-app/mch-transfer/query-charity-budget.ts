// Generated from specs/fund-app/mch-transfer/query-charity-budget.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCharityBudget',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}',
  response: 'json',
  repeats: ['out_budget_no'],
}

/**
 * 商户单号查询公益捐赠预算详情 · Look up a charity donation budget by the merchant budget number
 *
 * `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
 */
export function queryCharityBudget(
  wxpay: WechatPay,
  request: QueryCharityBudgetRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCharityBudgetResponse>> {
  return wxpay.call(operation, request, options)
}
queryCharityBudget.operation = operation

/** {@link queryCharityBudget} 的请求 */
export interface QueryCharityBudgetRequest {
  /** 商户预算单号，例：`budget202506300102` */
  out_budget_no: string
  query: QueryCharityBudgetQuery
}

/** 查询参数 */
export interface QueryCharityBudgetQuery {
  /** 出资商户号，例：`1900001109` */
  sponsor_mchid: string
}

/** {@link queryCharityBudget} 的应答 */
export interface QueryCharityBudgetResponse {
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
  /** 预算单状态，例：`PENDING` */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  confirm_url?: string
  /** 商户号超管微信号掩码，例：`ca***ye` */
  super_admin_wxid_mask?: string
  /** 剩余预算金额（单位：分），例：`0` */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  locked_time?: string
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  finished_time?: string
  /** 关闭时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  closed_time?: string
}
