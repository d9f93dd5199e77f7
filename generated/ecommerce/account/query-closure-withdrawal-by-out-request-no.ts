// Generated from specs/ecommerce/account/query-closure-withdrawal-by-out-request-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryClosureWithdrawalByOutRequestNo',
  method: 'GET',
  path: '/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}',
  response: 'json',
  repeats: ['out_request_no'],
}

/**
 * 商户注销提现申请单号查询申请单状态 · Query an account closure and withdrawal application by the platform's request number
 *
 * `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
 */
export function queryClosureWithdrawalByOutRequestNo(
  wxpay: WechatPay,
  request: QueryClosureWithdrawalByOutRequestNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryClosureWithdrawalByOutRequestNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryClosureWithdrawalByOutRequestNo.operation = operation

/** {@link queryClosureWithdrawalByOutRequestNo} 的请求 */
export interface QueryClosureWithdrawalByOutRequestNoRequest {
  /** 商户注销提现申请号，例：`P202410241010125346` */
  out_request_no: string
}

/** {@link queryClosureWithdrawalByOutRequestNo} 的应答 */
export interface QueryClosureWithdrawalByOutRequestNoResponse {
  /** 微信支付注销提现申请单号，例：`X202410241010125346` */
  applyment_id: string
  /** 商户注销提现申请单号，例：`P202410241010125346` */
  out_request_no: string
  /**
   * 注销提现申请单状态，例：`FUND_PROCESSING`
   * - `ACCEPTED` 已受理
   * - `REVIEWING` 审核中
   * - `REJECTED` 审批驳回
   * - `WAITING_MERCHANT_CONFIRM` 等待商户确认
   * - `REVOKED` 已撤销
   * - `SYSTEM_PROCESSING` 系统处理中
   * - `CANCELED` 已注销
   * - `FUND_PROCESSING` 资金处理中
   * - `FINISH` 注销完成
   */
  cancel_state:
    | 'ACCEPTED'
    | 'REVIEWING'
    | 'REJECTED'
    | 'WAITING_MERCHANT_CONFIRM'
    | 'REVOKED'
    | 'SYSTEM_PROCESSING'
    | 'CANCELED'
    | 'FUND_PROCESSING'
    | 'FINISH'
    | (string & {})
  /** 注销提现申请单状态描述，例：`资金处理中` */
  cancel_state_description: string
  /** 是否提取资金，例：`APPLY_WITHDRAW` */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态，例：`WITHDRAW_PROCESSING` */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 提现状态描述，例：`提现处理中` */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: QueryClosureWithdrawalByOutRequestNoResponseAccountWithdrawResult[]
  /** 最后更新时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  modify_time?: string
  /** 申请注销的二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 账户信息 */
  account_info?: QueryClosureWithdrawalByOutRequestNoResponseAccountInfo[]
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: QueryClosureWithdrawalByOutRequestNoResponseConfirmCancel
}

/** 账户提现结果 */
export interface QueryClosureWithdrawalByOutRequestNoResponseAccountWithdrawResult {
  /**
   * 二级商户号的出款子账户类型，例：`BASIC_ACCOUNT`
   * - `BASIC_ACCOUNT` 商户的基本户
   * - `OPERATE_ACCOUNT` 商户的运营账户
   * - `MARGIN_ACCOUNT` 商户的保证金户
   * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
   */
  out_account_type:
    | 'BASIC_ACCOUNT'
    | 'OPERATE_ACCOUNT'
    | 'MARGIN_ACCOUNT'
    | 'TRADE_FEE_ACCOUNT'
    | (string & {})
  /**
   * 付款状态
   * - `PAY_PROCESSING` 处理中
   * - `PAY_SUCCEED` 付款成功
   * - `PAY_FAIL` 付款失败
   * - `BANK_REFUNDED` 银行退票
   */
  pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
  /** 付款状态描述，例：`付款成功` */
  state_description: string
}

/** 账户信息 */
export interface QueryClosureWithdrawalByOutRequestNoResponseAccountInfo {
  /**
   * 二级商户号的出款子账户类型
   * - `BASIC_ACCOUNT` 商户的基本户
   * - `OPERATE_ACCOUNT` 商户的运营账户
   * - `MARGIN_ACCOUNT` 商户的保证金户
   * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
   */
  out_account_type:
    | 'BASIC_ACCOUNT'
    | 'OPERATE_ACCOUNT'
    | 'MARGIN_ACCOUNT'
    | 'TRADE_FEE_ACCOUNT'
    | (string & {})
  /** 账户金额（单位：分），例：`101` */
  amount: number
}

/** 用于引导商户超级管理员确认注销的信息 */
export interface QueryClosureWithdrawalByOutRequestNoResponseConfirmCancel {
  /** 确认商户注销的页面url，例：`https://pay.weixin.qq.com/some_page?param_name=param_value` */
  confirm_cancel_url?: string
}
