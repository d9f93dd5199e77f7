// Generated from specs/merchant/query-withdrawal-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryWithdrawalById',
  method: 'GET',
  path: '/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}',
  response: 'json',
  repeats: ['withdraw_id'],
}

/**
 * 电商平台(微信支付提现单号)查询提现状态 · Get the platform's withdrawal by its WeChat Pay id
 *
 * `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
 */
export function queryWithdrawalById(
  wxpay: WechatPay,
  request: QueryWithdrawalByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryWithdrawalByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryWithdrawalById.operation = operation

/** {@link queryWithdrawalById} 的请求 */
export interface QueryWithdrawalByIdRequest {
  /** 微信支付提现单号，例：`12321937198237912739132791732123` */
  withdraw_id: string
}

/** {@link queryWithdrawalById} 的应答 */
export interface QueryWithdrawalByIdResponse {
  /**
   * 提现单状态，例：`CREATE_SUCCESS`
   * - `CREATE_SUCCESS` 受理成功
   * - `SUCCESS` 提现成功
   * - `FAIL` 提现失败
   * - `REFUND` 提现退票
   * - `CLOSE` 关单
   * - `INIT` 业务单已创建
   */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号，例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额（单位：分），例：`1` */
  amount: number
  /** 发起提现时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 提现状态更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 失败原因，例：`卡号错误` */
  reason: string
  /** 提现备注，例：`交易提现` */
  remark: string
  /** 银行附言，例：`微信提现` */
  bank_memo: string
  /** 出款账户类型，例：`BASIC` */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案，例：`请修改结算银行卡信息` */
  solution: string
}
