// Generated from specs/platsolution/ecommerce/create-day-end-balance-withdrawal.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createDayEndBalanceWithdrawal',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw',
  request: 'json',
  response: 'json',
}

/**
 * 二级商户按日终余额预约提现 · Schedule a withdrawal of a sub-merchant's day-end balance
 *
 * `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
 */
export function createDayEndBalanceWithdrawal(
  wxpay: WechatPay,
  request: CreateDayEndBalanceWithdrawalRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateDayEndBalanceWithdrawalResponse>> {
  return wxpay.call(operation, request, options)
}
createDayEndBalanceWithdrawal.operation = operation

/** {@link createDayEndBalanceWithdrawal} 的请求 */
export interface CreateDayEndBalanceWithdrawalRequest {
  json: CreateDayEndBalanceWithdrawalJson
}

/** 请求包体 */
export interface CreateDayEndBalanceWithdrawalJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 计算提现金额方式，例：`ONLY_DAY_END_BALANCE` */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
  /** 提现备注，例：`交易提现` */
  remark?: string
  /** 银行附言，例：`微信支付提现` */
  bank_memo?: string
  /** 提现结果通知地址，例：`https://yourapp.com/notify` */
  notify_url?: string
  /** 留存额，例：`100` */
  reserve_amount?: number
}

/** {@link createDayEndBalanceWithdrawal} 的应答 */
export interface CreateDayEndBalanceWithdrawalResponse {
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
