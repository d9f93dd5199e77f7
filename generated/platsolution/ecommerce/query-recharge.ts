// Generated from specs/platsolution/ecommerce/query-recharge.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRecharge',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}',
  response: 'json',
  repeats: ['out_recharge_no'],
}

/**
 * 查询二级商户充值结果 · Check the outcome of a sub-merchant top-up
 *
 * `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
 */
export function queryRecharge(
  wxpay: WechatPay,
  request: QueryRechargeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRechargeResponse>> {
  return wxpay.call(operation, request, options)
}
queryRecharge.operation = operation

/** {@link queryRecharge} 的请求 */
export interface QueryRechargeRequest {
  /** 商户充值单号，例：`cz2020042013` */
  out_recharge_no: string
  query: QueryRechargeQuery
}

/** 查询参数 */
export interface QueryRechargeQuery {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
}

/** {@link queryRecharge} 的应答 */
export interface QueryRechargeResponse {
  /** 平台商户号，例：`1900001109` */
  sp_mchid: string
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 微信支付充值单号，例：`172234484162395401` */
  recharge_id: string
  /** 商户充值单号，例：`cz2020042013` */
  out_recharge_no: string
  /** 充值渠道，例：`BANK_TRANSFER` */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户，例：`DEPOSIT` */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态，例：`SUCCESS` */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景，例：`ECOMMERCE_DEPOSIT` */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态描述，例：`超过时间限制，系统自动关闭充值单` */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: QueryRechargeResponseRechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: QueryRechargeResponseBankTransferInfo
  /** 扫码充值的付款信息 */
  qr_recharge_info?: QueryRechargeResponseQrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: QueryRechargeResponseOnlineBankRechargeInfo
  /** 受理充值时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time?: string
  /** 充值成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关闭充值时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

/** 充值金额 */
export interface QueryRechargeResponseRechargeAmount {
  /** 总金额（单位：分），例：`500000` */
  amount?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 转账充值的付款信息 */
export interface QueryRechargeResponseBankTransferInfo {
  /** 转入的银行流水单号，例：`110240620400046628001252733345` */
  bill_no?: string
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
  /** 银行账户名称，例：`某某某有限公司` */
  bank_account_name?: string
}

/** 扫码充值的付款信息 */
export interface QueryRechargeResponseQrRechargeInfo {
  /** 用户OpenID，例：`owYiu0WOJdGCYxoHrPabGhI39uT4` */
  openid?: string
  /** 员工类型，例：`ADMIN` */
  employee_type?: 'ADMIN' | 'STAFF' | (string & {})
}

/** 网银充值的付款信息 */
export interface QueryRechargeResponseOnlineBankRechargeInfo {
  /** 银行交易订单号，例：`110240620400046628001252733345` */
  bill_no?: string
  /** 网银充值退回时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  return_time?: string
  /** 网银充值退回原因，例：`银行转账充值金额与申请充值金额不一致` */
  return_reason?: string
  /** 开户银行名称，例：`中国银行` */
  bank_name?: string
  /** 网银类型，例：`ONLINE_BANK_TYPE_CORPORATE` */
  online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
  /** 银行卡号后四位，例：`0722` */
  bank_card_tail?: string
  /** 银行账户名称，例：`某某某有限公司` */
  bank_account_name?: string
}
