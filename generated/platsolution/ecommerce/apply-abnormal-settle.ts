// Generated from specs/platsolution/ecommerce/apply-abnormal-settle.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyAbnormalSettle',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle',
  request: 'json',
  response: 'json',
  repeats: ['settle_batch_no'],
}

/**
 * 个人收款-申请异常结算批次单处理 · Request handling of a personal collection settlement batch that failed
 *
 * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
 */
export function applyAbnormalSettle(
  wxpay: WechatPay,
  request: ApplyAbnormalSettleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyAbnormalSettleResponse>> {
  return wxpay.call(operation, request, options)
}
applyAbnormalSettle.operation = operation

/** {@link applyAbnormalSettle} 的请求 */
export interface ApplyAbnormalSettleRequest {
  /** 微信支付结算批次单号，例：`123685544886666` */
  settle_batch_no: string
  json: ApplyAbnormalSettleJson
}

/** 请求包体 */
export interface ApplyAbnormalSettleJson {
  /** 商品单个人收款方受理授权ID，例：`256322110225` */
  individual_auth_id: string
  /** 商户异常结算批次单号，例：`1236698745558870` */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式，例：`TRANSFER_TO_ORIGINAL_RECEIVE_USER` */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 异常处理说明，例：`xx结算失败，转付至原用户` */
  description?: string
}

/** {@link applyAbnormalSettle} 的应答 */
export interface ApplyAbnormalSettleResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /**
   * 批次状态
   * - `ACCEPTED` 结算已受理
   * - `RECEIVED` 用户入账成功
   * - `SUCCESS` 结算完成
   * - `DEDUCT_FEE_FAIL` 用户入账成功扣费失败
   * - `ABNORMAL` 结算异常
   * - `ABNORMAL_SETTLE_SUCCESS` 异常结算处理申请成功
   */
  state:
    | 'ACCEPTED'
    | 'RECEIVED'
    | 'SUCCESS'
    | 'DEDUCT_FEE_FAIL'
    | 'ABNORMAL'
    | 'ABNORMAL_SETTLE_SUCCESS'
    | (string & {})
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {})
  /** 批次创建时间，RFC 3339 */
  create_time: string
  /** 批次完成时间，RFC 3339 */
  finish_time?: string
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {})
  /** 异常结算处理结果 */
  abnormal_settle_result?: ApplyAbnormalSettleResponseAbnormalSettleResult
}

/** 异常结算处理结果 */
export interface ApplyAbnormalSettleResponseAbnormalSettleResult {
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 批次创建时间，RFC 3339 */
  apply_success_time: string
  /** 微信支付异常资金付款单号，例：`2123685544886666` */
  abnormal_fund_receipt_id: string
  /** 商户异常结算批次单号，例：`1236698745558870` */
  out_abnormal_settle_batch_no: string
}
