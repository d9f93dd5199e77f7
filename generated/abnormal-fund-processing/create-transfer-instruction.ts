// Generated from specs/abnormal-fund-processing/create-transfer-instruction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransferInstruction',
  method: 'POST',
  path: '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions',
  request: 'json',
  response: 'json',
  repeats: ['receipt_id'],
}

/**
 * 发起在途异常资金付款指令 · Instruct where the money of an in-transit abnormal fund receipt should be paid
 *
 * `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015408022
 */
export function createTransferInstruction(
  wxpay: WechatPay,
  request: CreateTransferInstructionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransferInstructionResponse>> {
  return wxpay.call(operation, request, options)
}
createTransferInstruction.operation = operation

/** {@link createTransferInstruction} 的请求 */
export interface CreateTransferInstructionRequest {
  /** 微信支付在途异常资金付款单号，例：`0100011742874700562078230000` */
  receipt_id: string
  json: CreateTransferInstructionJson
}

/** 请求包体 */
export interface CreateTransferInstructionJson {
  /** 商户侧指令编号，例：`1200002` */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?: CreateTransferInstructionJsonReceiver
  /** 回调通知地址，例：`https://weixin.qq.com` */
  notify_url?: string
}

/** 收款方 */
export interface CreateTransferInstructionJsonReceiver {
  /** 入账用户OpenID，例：`eoCuiA7RW33Tc3jtz_5CNLegC9kN0` */
  openid?: string
  /** 商户AppID，例：`wxf636efh567hg4356` */
  appid?: string
  /** 入账商户号，例：`1900001108` */
  mchid?: string
}

/** {@link createTransferInstruction} 的应答 */
export interface CreateTransferInstructionResponse {
  /** 产品名称，例：`C2C` */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号，例：`0100011742874700562078230000` */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: CreateTransferInstructionResponseTransferAmount
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
  instruction?: CreateTransferInstructionResponseInstruction
}

/** 付款金额信息 */
export interface CreateTransferInstructionResponseTransferAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型 */
  currency: 'CNY' | (string & {})
}

/** 在途异常资金付款指令信息 */
export interface CreateTransferInstructionResponseInstruction {
  /** 商户侧指令编号，例：`1200002` */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: CreateTransferInstructionResponseCommander
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
    | (string & {})
  /** 收款方 */
  receiver?: CreateTransferInstructionResponseReceiver
  /** 在途异常资金付款指令状态 */
  instruction_state?:
    | 'INSTRUCTION_STATE_PENDING'
    | 'INSTRUCTION_STATE_IN_PROGRESS'
    | 'INSTRUCTION_STATE_CLOSED'
    | 'INSTRUCTION_STATE_SUCCESS'
    | (string & {})
  /** 在途异常资金付款单据创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time?: string
  /** 入账成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 回调通知地址，例：`https://weixin.qq.com` */
  notify_url: string
}

/** 在途异常资金付款指令的发起方 */
export interface CreateTransferInstructionResponseCommander {
  /** 发起在途异常资金付款请求的角色 */
  operator: 'MERCHANT' | (string & {})
  /** 微信支付商户号，例：`990055040` */
  mchid: string
}

/** 收款方 */
export interface CreateTransferInstructionResponseReceiver {
  /** 入账用户OpenID，例：`eoCuiA7RW33Tc3jtz_5CNLegC9kN0` */
  openid?: string
  /** 商户AppID，例：`wxf636efh567hg4356` */
  appid?: string
  /** 入账商户号，例：`1900001108` */
  mchid?: string
}
