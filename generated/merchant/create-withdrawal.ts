// Generated from specs/merchant/create-withdrawal.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillAccountType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createWithdrawal',
  method: 'POST',
  path: '/v3/merchant/fund/withdraw',
  request: 'json',
  response: 'json',
}

/**
 * 电商平台提现 · Withdraw the platform's own balance to its bank account
 *
 * `POST /v3/merchant/fund/withdraw` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
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
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额（单位：分），例：`1` */
  amount: number
  /** 备注，例：`交易体现` */
  remark?: string
  /** 银行附言，例：`xx平台提现` */
  bank_memo?: string
  /** 资金账户类型 */
  account_type: BillAccountType
  /** 提现结果通知地址 */
  notify_url?: string
}

/** {@link createWithdrawal} 的应答 */
export interface CreateWithdrawalResponse {
  /** 微信支付提现单号，例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  out_request_no: string
}
