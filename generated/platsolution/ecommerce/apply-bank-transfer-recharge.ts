// Generated from specs/platsolution/ecommerce/apply-bank-transfer-recharge.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyBankTransferRecharge',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/bank-transfer-recharges/apply',
  request: 'json',
  response: 'json',
}

/**
 * 申请银行转账充值 · Request a top-up by bank transfer and get the account to pay into
 *
 * `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` · 平台商户
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
 */
export function applyBankTransferRecharge(
  wxpay: WechatPay,
  request: ApplyBankTransferRechargeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyBankTransferRechargeResponse>> {
  return wxpay.call(operation, request, options)
}
applyBankTransferRecharge.operation = operation

/** {@link applyBankTransferRecharge} 的请求 */
export interface ApplyBankTransferRechargeRequest {
  json: ApplyBankTransferRechargeJson
}

/** 请求包体 */
export interface ApplyBankTransferRechargeJson {
  /** 商户充值单号，例：`cz202407181234` */
  out_recharge_no: string
  /** 充值场景，例：`ECOMMERCE_BANK_TRANSFER` */
  recharge_scene: string
  /** 充值入账账户，例：`BASIC` */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: ApplyBankTransferRechargeJsonRechargeAmount
}

/** 充值金额 */
export interface ApplyBankTransferRechargeJsonRechargeAmount {
  /** 总金额（单位：分），例：`500000` */
  amount?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link applyBankTransferRecharge} 的应答 */
export interface ApplyBankTransferRechargeResponse {
  /** 微信支付充值单号，例：`172207846292553701` */
  recharge_id: string
  /** 商户充值单号，例：`cz202407181234` */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: ApplyBankTransferRechargeResponseTransferInAccount
}

/** 银行账户 */
export interface ApplyBankTransferRechargeResponseTransferInAccount {
  /** 开户银行名称，例：`财付通-备付金账户` */
  bank_name?: string
  /** 开户银行省市编码，例：`440300` */
  bank_address_code?: string
  /** 开户银行行号，例：`991584000049` */
  bank_code?: string
  /** 银行账户名称，例：`某某某有限公司` */
  bank_account_name?: string
  /** 银行账号，例：`686000172489957748585801` */
  bank_account_no?: string
}
