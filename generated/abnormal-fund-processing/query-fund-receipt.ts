// Generated from specs/abnormal-fund-processing/query-fund-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryFundReceipt',
  method: 'GET',
  path: '/v3/abnormal-fund-processing/receipts/{receipt_id}',
  response: 'json',
  repeats: ['receipt_id'],
}

/**
 * 查询在途异常资金付款结果 · Query an in-transit abnormal fund receipt and how its payout turned out
 *
 * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015408031
 */
export function queryFundReceipt(
  wxpay: WechatPay,
  request: QueryFundReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryFundReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
queryFundReceipt.operation = operation

/** {@link queryFundReceipt} 的请求 */
export interface QueryFundReceiptRequest {
  /** 微信支付在途异常资金付款单号，例：`0100011742874700562078230000` */
  receipt_id: string
}

/** {@link queryFundReceipt} 的应答 */
export interface QueryFundReceiptResponse {
  /** 产品名称，例：`C2C` */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号，例：`0100011742874700562078230000` */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: QueryFundReceiptResponseTransferAmount
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time?: string
  /** 在途异常资金付款单据更新时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: QueryFundReceiptResponseInstruction
}

/** 付款金额信息 */
export interface QueryFundReceiptResponseTransferAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型 */
  currency: 'CNY' | (string & {})
}

/** 在途异常资金付款指令信息 */
export interface QueryFundReceiptResponseInstruction {
  /** 商户侧指令编号，例：`1200002` */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: QueryFundReceiptResponseInstructionCommander
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 入账成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 商户AppID */
  appid: string[]
  /** 回调通知地址，例：`https://weixin.qq.com` */
  notify_url: string
}

/** 在途异常资金付款指令的发起方 */
export interface QueryFundReceiptResponseInstructionCommander {
  /** 发起在途异常资金付款请求的角色 */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号，例：`990055040` */
  mchid: string
}
