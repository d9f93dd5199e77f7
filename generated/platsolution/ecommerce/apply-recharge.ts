// Generated from specs/platsolution/ecommerce/apply-recharge.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyRecharge',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharges/apply',
  request: 'json',
  response: 'json',
}

/**
 * 申请二级商户充值 · Request a top-up for a sub-merchant and get the page to pay it on
 *
 * `POST /v3/platsolution/ecommerce/recharges/apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
 */
export function applyRecharge(
  wxpay: WechatPay,
  request: ApplyRechargeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyRechargeResponse>> {
  return wxpay.call(operation, request, options)
}
applyRecharge.operation = operation

/** {@link applyRecharge} 的请求 */
export interface ApplyRechargeRequest {
  json: ApplyRechargeJson
}

/** 请求包体 */
export interface ApplyRechargeJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 商户充值单号，例：`cz202407181234` */
  out_recharge_no: string
  /** 充值场景，例：`ECOMMERCE_DEPOSIT` */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值入账账户，例：`DEPOSIT` */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: ApplyRechargeJsonRechargeAmount
  /** 商户回调地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
  /** 充值备注，例：`example_remark` */
  remark?: string
}

/** 充值金额 */
export interface ApplyRechargeJsonRechargeAmount {
  /** 总金额（单位：分），例：`500000` */
  amount?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link applyRecharge} 的应答 */
export interface ApplyRechargeResponse {
  /** 微信支付充值单号，例：`172207846292553701` */
  recharge_id: string
  /** 商户充值单号，例：`cz202407181234` */
  out_recharge_no: string
  /** 充值链接，例：`https://www.payapp.qq.com/plat/recharge.html` */
  recharge_url: string
}
