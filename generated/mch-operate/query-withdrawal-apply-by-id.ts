// Generated from specs/mch-operate/query-withdrawal-apply-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryWithdrawalApplyById',
  method: 'GET',
  path: '/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}',
  response: 'json',
}

/**
 * 微信支付提现申请单号查询提现申请单状态 · Get a withdrawal application's state by its WeChat Pay id
 *
 * `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
 */
export function queryWithdrawalApplyById(
  wxpay: WechatPay,
  request: QueryWithdrawalApplyByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryWithdrawalApplyByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryWithdrawalApplyById.operation = operation

/** {@link queryWithdrawalApplyById} 的请求 */
export interface QueryWithdrawalApplyByIdRequest {
  /** 微信支付提现申请单号，例：`20220210183333` */
  applyment_id: string
}

/** {@link queryWithdrawalApplyById} 的应答 */
export interface QueryWithdrawalApplyByIdResponse {
  /** 提现申请单信息 */
  withdrawl_apply: QueryWithdrawalApplyByIdResponseWithdrawlApply
}

/** 提现申请单信息 */
export interface QueryWithdrawalApplyByIdResponseWithdrawlApply {
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
