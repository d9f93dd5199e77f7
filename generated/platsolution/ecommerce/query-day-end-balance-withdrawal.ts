// Generated from specs/platsolution/ecommerce/query-day-end-balance-withdrawal.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDayEndBalanceWithdrawal',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}',
  response: 'json',
  repeats: ['out_request_no'],
}

/**
 * 查询二级商户按日终余额预约提现状态 · Check the status of a scheduled day-end balance withdrawal
 *
 * `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
 */
export function queryDayEndBalanceWithdrawal(
  wxpay: WechatPay,
  request: QueryDayEndBalanceWithdrawalRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDayEndBalanceWithdrawalResponse>> {
  return wxpay.call(operation, request, options)
}
queryDayEndBalanceWithdrawal.operation = operation

/** {@link queryDayEndBalanceWithdrawal} 的请求 */
export interface QueryDayEndBalanceWithdrawalRequest {
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  query: QueryDayEndBalanceWithdrawalQuery
}

/** 查询参数 */
export interface QueryDayEndBalanceWithdrawalQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryDayEndBalanceWithdrawal} 的应答 */
export interface QueryDayEndBalanceWithdrawalResponse {
  /** 收付通平台商户号，例：`222212131` */
  sp_mchid: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 单据状态，例：`CREATED` */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号，例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额（单位：分），例：`100` */
  total_amount: number
  /** 提现成功金额（单位：分），例：`0` */
  success_amount?: number
  /** 提现失败金额（单位：分），例：`0` */
  fail_amount?: number
  /** 提现退票金额（单位：分），例：`0` */
  refund_amount?: number
  /** 发起提现时间，RFC 3339 */
  create_time: string
  /** 提现状态更新时间，RFC 3339 */
  update_time: string
  /** 失败原因，例：`卡号错误` */
  reason?: string
  /** 提现备注，例：`交易提现` */
  remark?: string
  /** 银行附言，例：`微信支付提现` */
  bank_memo?: string
  /** 出款账户类型，例：`BASIC` */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位，例：`1178` */
  account_number: string
  /** 入账银行，例：`招商银行` */
  account_bank: string
  /** 入账银行全称（含支行），例：`中国工商银行股份有限公司深圳软件园支行` */
  bank_name?: string
}
