// Generated from specs/platsolution/ecommerce/pre-create-insurance-claim.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preCreateInsuranceClaim',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer',
  request: 'json',
  response: 'json',
}

/**
 * 请求保险理赔预下单 · Pre-create an insurance claim payout and get the package info to continue it
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
 */
export function preCreateInsuranceClaim(
  wxpay: WechatPay,
  request: PreCreateInsuranceClaimRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreCreateInsuranceClaimResponse>> {
  return wxpay.call(operation, request, options)
}
preCreateInsuranceClaim.operation = operation

/** {@link preCreateInsuranceClaim} 的请求 */
export interface PreCreateInsuranceClaimRequest {
  json: PreCreateInsuranceClaimJson
}

/** 请求包体 */
export interface PreCreateInsuranceClaimJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid?: string
  /** 收款方信息 */
  receiver: PreCreateInsuranceClaimJsonReceiver
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额（单位：分），例：`10000` */
  amount?: number
  /** 赔付原因，例：`直播违规扣罚` */
  transfer_remark: string
  /** 商户回调地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 收款方信息 */
export interface PreCreateInsuranceClaimJsonReceiver {
  /** 转账接收方类型，例：`MERCHANT` */
  type?: 'MERCHANT' | 'TRANSACTION_USER'
  /** 转账接收方订单信息 */
  transaction_info?: PreCreateInsuranceClaimJsonReceiverTransactionInfo
}

/** 转账接收方订单信息 */
export interface PreCreateInsuranceClaimJsonReceiverTransactionInfo {
  /** 交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 转账接收方订单类型，例：`WXPAY` */
  type?: 'WXPAY' | 'WXVALUE'
}

/** {@link preCreateInsuranceClaim} 的应答 */
export interface PreCreateInsuranceClaimResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid?: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 跳转领取页面的package信息，例：`affffddafdfafddffda==` */
  package_info: string
}
