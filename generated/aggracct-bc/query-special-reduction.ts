// Generated from specs/aggracct-bc/query-special-reduction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySpecialReduction',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}',
  response: 'json',
  sensitive: { query: ['bal_account_no', 'card_no'], response: ['bal_account_no'] },
  repeats: ['out_request_no'],
}

/**
 * 查询特殊减额结果 · Query the result of a special quota reduction
 *
 * `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
 */
export function querySpecialReduction(
  wxpay: WechatPay,
  request: QuerySpecialReductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySpecialReductionResponse>> {
  return wxpay.call(operation, request, options)
}
querySpecialReduction.operation = operation

/** {@link querySpecialReduction} 的请求 */
export interface QuerySpecialReductionRequest {
  /** 特殊减额单号，例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  query: QuerySpecialReductionQuery
}

/** 查询参数 */
export interface QuerySpecialReductionQuery {
  /** 微信支付商户号，例：`1900016681` */
  mchid: string
  /** 额度台账号，敏感信息，明文即可，由运行时加解密 */
  bal_account_no: string
  /** 卡号，敏感信息，明文即可，由运行时加解密 */
  card_no?: string
  /** 商户子账户协议号，例：`example_sgn_no` */
  sgn_no?: string
  /** 请求场景，例：`SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** {@link querySpecialReduction} 的应答 */
export interface QuerySpecialReductionResponse {
  /** 微信支付商户号，例：`1900016681` */
  mchid?: string
  /** 额度台账号，敏感信息，明文即可，由运行时加解密 */
  bal_account_no?: string
  /** 特殊减额单号，例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no?: string
  /** 特殊减额类型，例：`JUDICIAL_DEDUCTION` */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额（单位：分），例：`1` */
  amount?: number
  /** 处理结果，例：`SUCCESS` */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因，例：`司法案件号：202508080009` */
  reason?: string
  /** 微信支付额度变更单号，例：`m6a6dx8iit7m932dx03ue2lw2ofo2r88` */
  quota_change_no?: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 失败时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  fail_time?: string
  /**
   * 失败原因，例：`BALANCE_NOT_ENOUGH`
   * - `BALANCE_NOT_ENOUGH` 余额不足
   * - `RECEIPT_NOT_EXIST_CLOSED` 单据不存在
   * - `TIME_OUT_CLOSED` 系统异常处理超时
   */
  fail_reason?:
    | 'BALANCE_NOT_ENOUGH'
    | 'RECEIPT_NOT_EXIST_CLOSED'
    | 'TIME_OUT_CLOSED'
    | (string & {})
}
