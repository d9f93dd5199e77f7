// Generated from specs/credit-repayment/query-deduct-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDeductOrder',
  method: 'GET',
  path: '/v3/credit-repayment/partner/deduct-orders/{out_trade_no}',
  response: 'json',
  repeats: ['out_trade_no'],
}

/**
 * 查询还款单 · Query a repayment deduction order
 *
 * `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
 */
export function queryDeductOrder(
  wxpay: WechatPay,
  request: QueryDeductOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDeductOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryDeductOrder.operation = operation

/** {@link queryDeductOrder} 的请求 */
export interface QueryDeductOrderRequest {
  /** 商户侧交易单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** {@link queryDeductOrder} 的应答 */
export interface QueryDeductOrderResponse {
  /** 商户侧交易单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商户侧预约还款单号，例：`123456abcde` */
  out_record_id: string
  /** 商户AppID，例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户AppID，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 还款协议ID，例：`20251105000000123456789` */
  contract_id: string
  /**
   * 还款单状态，例：`DEDUCT_ORDER_STATE_PENDING`
   * - `DEDUCT_ORDER_STATE_PENDING` 待处理
   * - `DEDUCT_ORDER_STATE_NOT_PAY` 待还款
   * - `DEDUCT_ORDER_STATE_PAY_SUCCESS` 还款成功
   * - `DEDUCT_ORDER_STATE_PAY_FAIL` 还款失败
   */
  order_state:
    | 'DEDUCT_ORDER_STATE_PENDING'
    | 'DEDUCT_ORDER_STATE_NOT_PAY'
    | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
    | 'DEDUCT_ORDER_STATE_PAY_FAIL'
    | (string & {})
  /** 还款金额，例：`10000` */
  deduct_amount: string
  /** 实际还款金额，例：`10000` */
  pay_success_amount?: string
  /** 产品描述，例：`信贷还款` */
  description: string
  /** 商户数据包，例：`备注` */
  attach?: string
  /** 微信支付的支付单号，例：`1009660380201506130728806387` */
  transaction_id?: string
}
