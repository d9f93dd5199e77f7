// Generated from specs/ecommerce/fund/query-withdrawal-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryWithdrawalById',
  method: 'GET',
  path: '/v3/ecommerce/fund/withdraw/{withdraw_id}',
  response: 'json',
  repeats: ['withdraw_id'],
}

/**
 * 微信支付提现单号查询 · Query a sub-merchant's withdrawal by its WeChat Pay withdrawal ID
 *
 * `GET /v3/ecommerce/fund/withdraw/{withdraw_id}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
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
  /** 微信支付提现单号，例：`1232193719823791273913279173` */
  withdraw_id: string
  query: QueryWithdrawalByIdQuery
}

/** 查询参数 */
export interface QueryWithdrawalByIdQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryWithdrawalById} 的应答 */
export interface QueryWithdrawalByIdResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 电商平台商户号，例：`1800000123` */
  sp_mchid: string
  /** 提现单状态，例：`SUCCESS` */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号，例：`1217752501201407033233368018` */
  out_request_no: string
  /** 提现金额（单位：分），例：`100` */
  amount: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因，例：`卡号错误` */
  reason?: string
  /** 提现备注，例：`交易提现` */
  remark?: string
  /** 银行备注，例：`微信提现` */
  bank_memo?: string
  /** 出款账户类型，例：`BASIC` */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位，例：`1178` */
  account_number?: string
  /** 入账银行，例：`招商银行` */
  account_bank?: string
  /** 入账银行全称（含支行），例：`中国工商银行股份有限公司深圳软件园支行` */
  bank_name?: string
}
