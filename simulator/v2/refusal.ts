/** Refusals before the business logic: an unsigned `return_code` FAIL. */
const PROTOCOL = {
  contentType: 'mch_id is required',
  xml: 'XML格式错误',
  merchant: 'mch_id参数格式错误',
  signMissing: '缺少参数sign',
  signType: '签名类型错误',
  sign: '签名错误',
  nonce: '缺少参数nonce_str',
  workwxSign: '企业微信签名错误',
} as const

/** Refusals by the business logic: a signed `result_code` FAIL with a code. */
const BUSINESS = {
  systemError: ['SYSTEMERROR', '系统繁忙，请稍后再试'],
  notEncrypted: ['PARAM_ERROR', '密文字段解密失败，请检查加密所用的公钥与填充方式'],

  orderMissing: ['ORDERNOTEXIST', '订单不存在'],
  orderPaid: ['ORDERPAID', '该订单已支付'],
  orderClosed: ['ORDERCLOSED', '该订单已关闭'],
  orderReversed: ['ORDERREVERSED', '该订单已撤销'],
  orderNumberUsed: ['OUT_TRADE_NO_USED', '商户订单号重复'],
  authCode: ['AUTH_CODE_INVALID', '请扫描微信支付被扫条码/二维码'],
  userPaying: ['USERPAYING', '需要用户输入支付密码'],
  reverse: ['INVALID_REQUEST', '订单状态不支持撤销'],

  refundMissing: ['REFUNDNOTEXIST', '退款单不存在'],
  refundUnpaid: ['TRADE_STATE_ERROR', '订单状态错误'],
  refundMismatch: ['PARAM_ERROR', '订单金额或退款金额与之前请求不一致，请核实后再试'],
  refundTooMuch: ['PARAM_ERROR', '退款金额大于可退金额'],

  consume: ['INVALID_REQUEST', '订单状态不支持消费'],
  consumeTooMuch: ['PARAM_ERROR', '消费金额大于押金金额'],

  numberUsed: ['FATAL_ERROR', '同一单号的请求参数与之前不一致'],
  recordMissing: ['NOT_FOUND', '指定单号数据不存在'],

  contractMissing: ['CONTRACT_NOT_EXIST', '签约协议不存在'],
  contractEnded: ['CONTRACT_NOT_EXIST', '签约协议已解约'],
} as const satisfies Record<string, readonly [string, string]>

export type ProtocolProblem = keyof typeof PROTOCOL
export type BusinessProblem = keyof typeof BUSINESS

/** Thrown where the platform would refuse; becomes the answer. */
export class XmlRefusal extends Error {
  override name = 'XmlRefusal' as const
  /** `undefined` for `return_code` FAIL. */
  readonly code: string | undefined
  /** Further fields, such as `recall`. */
  readonly more: Readonly<Record<string, string>>

  constructor(
    code: string | undefined,
    message: string,
    more: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.code = code
    this.more = more
  }
}

/** `detail` helps a developer who reads the answer; the platform says less. */
export const refuseProtocol = (problem: ProtocolProblem, detail?: string): XmlRefusal =>
  new XmlRefusal(undefined, withDetail(PROTOCOL[problem], detail))

export const refuseBusiness = (
  problem: BusinessProblem,
  detail?: string,
  more?: Readonly<Record<string, string>>,
): XmlRefusal => {
  const [code, message] = BUSINESS[problem]
  return new XmlRefusal(code, withDetail(message, detail), more)
}

/**
 * For another merchant's certificate: a code without a signature, because the merchant is not known
 * yet.
 */
export const refuseCertificate = (detail: string): XmlRefusal => {
  const message = '证书错误，请检查商户API证书'
  const more = { result_code: 'FAIL', err_code: 'CA_ERROR', err_code_des: message }
  return new XmlRefusal(undefined, withDetail(message, detail), more)
}

/** For a value that is missing, too long, or not what the specs allow. */
export const refuseValue = (field: string, message: string, detail: string): XmlRefusal =>
  new XmlRefusal(undefined, withDetail(`${field}${message}`, detail))

/** The error of a missing bill has a message with spaces and a numeric code. */
export const refuseBill = (message: string, errorCode: string): XmlRefusal =>
  new XmlRefusal(undefined, message, { error_code: errorCode })

const withDetail = (message: string, detail: string | undefined): string =>
  detail === undefined ? message : `${message} (simulator: ${detail})`

/** A page of a gateway, which is not XML. */
export class GatewayPage extends Error {
  override name = 'GatewayPage' as const
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
