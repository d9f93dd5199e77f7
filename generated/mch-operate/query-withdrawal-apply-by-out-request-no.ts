// Generated from specs/mch-operate/query-withdrawal-apply-by-out-request-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryWithdrawalApplyByOutRequestNo',
  method: 'GET',
  path: '/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}',
  response: 'json',
}

/**
 * 商户提现申请单号查询提现申请单状态 · Get a withdrawal application's state by the merchant's request number
 *
 * `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476164
 */
export function queryWithdrawalApplyByOutRequestNo(
  wxpay: WechatPay,
  request: QueryWithdrawalApplyByOutRequestNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryWithdrawalApplyByOutRequestNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryWithdrawalApplyByOutRequestNo.operation = operation

/** {@link queryWithdrawalApplyByOutRequestNo} 的请求 */
export interface QueryWithdrawalApplyByOutRequestNoRequest {
  /** 商户提现申请号，例：`123283928932` */
  out_request_no: string
}

/** {@link queryWithdrawalApplyByOutRequestNo} 的应答 */
export interface QueryWithdrawalApplyByOutRequestNoResponse {
  /** 提现申请单信息 */
  withdrawl_apply: QueryWithdrawalApplyByOutRequestNoResponseWithdrawlApply
}

/** 提现申请单信息 */
export interface QueryWithdrawalApplyByOutRequestNoResponseWithdrawlApply {
  /** 微信支付提现申请单号，例：`20220101332222` */
  applyment_id: string
  /** 商户提现申请单号，例：`1234567` */
  out_request_no: string
  /** 申请单状态，例：`SUBMITTED` */
  state: string
  /** 失败原因，例：`银行卡信息有误` */
  fail_reason?: string
  /** 最后更新时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  modify_time?: string
}
