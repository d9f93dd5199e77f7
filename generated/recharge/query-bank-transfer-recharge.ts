// Generated from specs/recharge/query-bank-transfer-recharge.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryBankTransferRecharge',
  method: 'GET',
  path: '/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}',
  response: 'json',
  repeats: ['out_recharge_no'],
}

/**
 * 查询银行转账充值结果 · Check the outcome of a merchant's bank transfer top-up
 *
 * `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585430
 */
export function queryBankTransferRecharge(
  wxpay: WechatPay,
  request: QueryBankTransferRechargeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBankTransferRechargeResponse>> {
  return wxpay.call(operation, request, options)
}
queryBankTransferRecharge.operation = operation

/** {@link queryBankTransferRecharge} 的请求 */
export interface QueryBankTransferRechargeRequest {
  /** 商户充值单号，例：`cz202407181234` */
  out_recharge_no: string
}

/** {@link queryBankTransferRecharge} 的应答 */
export interface QueryBankTransferRechargeResponse {
  /** 充值商户号，例：`1900001121` */
  mchid: string
  /** 微信支付充值单号，例：`172234484162395401` */
  recharge_id: string
  /** 商户充值单号，例：`cz2020042013` */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值状态，例：`SUCCESS` */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景，例：`ECOMMERCE_BANK_TRANSFER` */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {})
  /** 充值状态描述，例：`超过时间限制，系统自动关闭充值单` */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: QueryBankTransferRechargeResponseRechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: QueryBankTransferRechargeResponseBankTransferInfo
  /** 受理充值时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time?: string
  /** 充值成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关闭充值时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
}

/** 充值金额 */
export interface QueryBankTransferRechargeResponseRechargeAmount {
  /** 总金额（单位：分），例：`500000` */
  amount?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 转账充值的付款信息 */
export interface QueryBankTransferRechargeResponseBankTransferInfo {
  /** 转账充值附言，例：`转账充值附言` */
  memo?: string
  /** 银行转账退回时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  return_time?: string
  /** 银行转账退回原因，例：`银行转账充值金额与申请充值金额不一致` */
  return_reason?: string
  /** 开户银行名称，例：`中国银行` */
  bank_name?: string
  /** 银行卡号后四位，例：`0722` */
  bank_card_tail?: string
}
