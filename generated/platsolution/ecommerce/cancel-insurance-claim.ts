// Generated from specs/platsolution/ecommerce/cancel-insurance-claim.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelInsuranceClaim',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel',
  request: 'json',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 请求撤销保险理赔 · Ask to withdraw an insurance claim payout that is still under way
 *
 * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
 */
export function cancelInsuranceClaim(
  wxpay: WechatPay,
  request: CancelInsuranceClaimRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelInsuranceClaimResponse>> {
  return wxpay.call(operation, request, options)
}
cancelInsuranceClaim.operation = operation

/** {@link cancelInsuranceClaim} 的请求 */
export interface CancelInsuranceClaimRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  json: CancelInsuranceClaimJson
}

/** 请求包体 */
export interface CancelInsuranceClaimJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid?: string
}

/** {@link cancelInsuranceClaim} 的应答 */
export interface CancelInsuranceClaimResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid?: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号，例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /**
   * 赔付状态，例：`ACCEPTED`
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭（余额不足、转账失败等原因）
   * - `WAIT_USER_CONFIRM` 预下单成功
   * - `CANCELING` 商户撤销请求受理成功
   * - `CANCELLED` 付款撤销完成
   */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 撤销受理时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  cancel_accept_time: string
}
