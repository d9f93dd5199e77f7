// Generated from specs/ecommerce/fund/create-withdrawal.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createWithdrawal',
  method: 'POST',
  path: '/v3/ecommerce/fund/withdraw',
  request: 'json',
  response: 'json',
}

/**
 * 账户余额提现 · Withdraw a sub-merchant's balance to its bank account
 *
 * `POST /v3/ecommerce/fund/withdraw` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
 */
export function createWithdrawal(
  wxpay: WechatPay,
  request: CreateWithdrawalRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateWithdrawalResponse>> {
  return wxpay.call(operation, request, options)
}
createWithdrawal.operation = operation

/** {@link createWithdrawal} 的请求 */
export interface CreateWithdrawalRequest {
  json: CreateWithdrawalJson
}

/** 请求包体 */
export interface CreateWithdrawalJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额（单位：分），例：`100` */
  amount: number
  /** 提现备注，例：`交易提现` */
  remark?: string
  /** 银行附言，例：`微信支付提现` */
  bank_memo?: string
  /** 出款账户类型，例：`BASIC` */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现结果通知地址，例：`https://weixin.qq.com/a-fake-notify-url` */
  notify_url?: string
}

/** {@link createWithdrawal} 的应答 */
export interface CreateWithdrawalResponse {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信支付提现单号，例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 出款账户类型，例：`BASIC` */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
}
