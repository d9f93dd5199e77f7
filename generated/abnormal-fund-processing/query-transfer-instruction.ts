// Generated from specs/abnormal-fund-processing/query-transfer-instruction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransferInstruction',
  method: 'GET',
  path: '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}',
  response: 'json',
  repeats: ['out_instruction_no'],
}

/**
 * 查询在途异常资金付款指令执行结果 · Query how far a payout instruction for abnormal funds has been executed
 *
 * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016636882
 */
export function queryTransferInstruction(
  wxpay: WechatPay,
  request: QueryTransferInstructionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferInstructionResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferInstruction.operation = operation

/** {@link queryTransferInstruction} 的请求 */
export interface QueryTransferInstructionRequest {
  /** 微信支付在途异常资金付款单号，例：`0100011742874700562078230000` */
  receipt_id: string
  /** 商户侧指令编号，例：`1200002` */
  out_instruction_no: string
}

/** {@link queryTransferInstruction} 的应答 */
export interface QueryTransferInstructionResponse {
  /** 商户侧指令编号，例：`1200002` */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: QueryTransferInstructionResponseCommander
  /** 付款方式，例：`TRANSFER_TO_ORIGINAL_RECEIVE_USER` */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
    | (string & {})
  /** 收款方 */
  receiver?: QueryTransferInstructionResponseReceiver
  /** 在途异常资金付款指令状态 */
  instruction_state:
    | 'INSTRUCTION_STATE_PENDING'
    | 'INSTRUCTION_STATE_IN_PROGRESS'
    | 'INSTRUCTION_STATE_CLOSED'
    | 'INSTRUCTION_STATE_SUCCESS'
    | (string & {})
  /** 在途异常资金付款指令创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time?: string
  /** 入账成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 在途异常资金付款指令关闭时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  close_time?: string
  /** 回调通知地址，例：`https://weixin.qq.com` */
  notify_url: string
  /** 微信支付在途异常资金付款指令执行流水号，例：`01010100021769054237638333570000010001` */
  instruction_instance_id?: string
}

/** 在途异常资金付款指令的发起方 */
export interface QueryTransferInstructionResponseCommander {
  /** 发起在途异常资金付款请求的角色，例：`MERCHANT` */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号，例：`990055040` */
  mchid?: string
}

/** 收款方 */
export interface QueryTransferInstructionResponseReceiver {
  /** 入账账户类型，例：`OTHERS` */
  account_type?: string
  /** 入账用户OpenID */
  openid?: string
  /** 商户AppID */
  appid?: string
  /** 入账商户号，例：`1900001108` */
  mchid?: string
}
