import type { Violation } from './schema/violation.js'

type ErrorRow = readonly [status: number, code: string, message: string]

/**
 * Every refusal of the platform that the simulator knows: status, code, message. Statuses and codes
 * come from the documentation; messages are those of the real platform, if known.
 */
const ERRORS = {
  // The protocol
  headersMissing: [400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent'],
  contentType: [400, 'INVALID_REQUEST', 'Http头Content-Type应为application/json'],
  contentTypeForm: [400, 'INVALID_REQUEST', 'Http头Content-Type应为multipart/form-data'],
  authorizationFormat: [
    401,
    'SIGN_ERROR',
    'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  ],
  authorizationType: [401, 'SIGN_ERROR', 'Http头Authorization认证类型不正确'],
  merchantUnknown: [401, 'SIGN_ERROR', '商户号有误。签名的商户号与本模拟器的商户号不一致'],
  brandUnknown: [401, 'SIGN_ERROR', '品牌ID有误。签名的品牌ID与本模拟器的品牌ID不一致'],
  serialUnknown: [401, 'SIGN_ERROR', '商户证书序列号有误。请使用签名私钥匹配的证书序列号'],
  clockSkew: [401, 'SIGN_ERROR', 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'],
  replayed: [401, 'SIGN_ERROR', 'Http头Authorization中的签名已被使用，每次请求须重新签名'],
  signatureWrong: [401, 'SIGN_ERROR', '错误的签名，验签失败'],
  bodyNotJson: [400, 'PARAM_ERROR', '请求包体不是合法的JSON'],
  bodyNotForm: [400, 'PARAM_ERROR', '请求包体不是合法的multipart/form-data'],
  bodyNotEncoded: [400, 'PARAM_ERROR', '请求包体不是合法的UTF-8编码'],
  parameter: [400, 'PARAM_ERROR', '参数错误'],
  character: [400, 'PARAM_ERROR', '参数中含有不支持的字符，仅支持UTF-8编码中一至三个字节的字符'],
  platformSerialMissing: [
    400,
    'PARAM_ERROR',
    'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)',
  ],
  platformSerialUnknown: [400, 'PARAM_ERROR', '平台证书序列号Wechatpay-Serial错误'],
  notEncrypted: [400, 'PARAM_ERROR', '敏感信息解密失败，请检查加密所用的公钥与填充方式'],
  digestMissing: [400, 'PARAM_ERROR', 'meta中缺少文件摘要'],
  digestWrong: [400, 'PARAM_ERROR', '文件摘要与文件内容不一致'],

  // Platform certificates
  noCertificates: [
    404,
    'RESOURCE_NOT_EXISTS',
    '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。',
  ],

  // Orders
  orderMissing: [404, 'ORDER_NOT_EXIST', '订单不存在'],
  orderNumberUsed: [403, 'OUT_TRADE_NO_USED', '商户订单号重复'],
  orderPaid: [400, 'ORDERPAID', '该订单已支付'],
  orderClosed: [400, 'ORDER_CLOSED', '该订单已关闭'],
  orderReversed: [400, 'INVALID_REQUEST', '该订单已撤销'],
  merchantMismatch: [400, 'PARAM_ERROR', '商户号与签名的商户号不一致'],

  // Refunds
  refundOrderMissing: [404, 'RESOURCE_NOT_EXISTS', '订单不存在'],
  refundOrderUnpaid: [404, 'RESOURCE_NOT_EXISTS', '订单未支付'],
  refundMissing: [404, 'RESOURCE_NOT_EXISTS', '退款单不存在'],
  refundMismatch: [400, 'INVALID_REQUEST', '订单金额或退款金额与之前请求不一致，请核实后再试'],
  refundComplete: [400, 'INVALID_REQUEST', '订单已全额退款'],
  refundTooMuch: [400, 'INVALID_REQUEST', '退款金额大于可退金额'],
  refundNotAbnormal: [400, 'INVALID_REQUEST', '退款单状态不是退款异常'],

  // Profit sharing, applyments, transfers and the like
  resourceMissing: [404, 'RESOURCE_NOT_EXISTS', '查询的资源不存在'],
  resourceMismatch: [400, 'INVALID_REQUEST', '请求参数与之前同一单号的请求不一致'],
  resourceState: [400, 'INVALID_REQUEST', '当前状态不支持该操作'],
  sharingNotMarked: [400, 'INVALID_REQUEST', '非分账订单不支持分账'],
  sharingTooMuch: [403, 'NOT_ENOUGH', '分账金额超出可分金额'],
  sharingReturnTooMuch: [403, 'NOT_ENOUGH', '回退金额超出已分金额'],

  // Bills
  noStatement: [400, 'NO_STATEMENT_EXIST', '账单文件不存在'],
  statementCreating: [400, 'STATEMENT_CREATING', '账单生成中'],
  billDate: [400, 'INVALID_REQUEST', '账单日期不合法'],
  fileMissing: [400, 'INVALID_REQUEST', '下载地址无效或已过期，请重新申请'],
} as const satisfies Record<string, ErrorRow>

export type ErrorName = keyof typeof ERRORS

/** Thrown where the platform would refuse; becomes the answer. */
export class Refusal extends Error {
  override name = 'Refusal' as const
  readonly status: number
  readonly code: string
  readonly detail: object | undefined
  /** Whether the answer is signed: it is not, as long as the caller is not known. */
  readonly isSigned: boolean

  constructor(status: number, code: string, message: string, detail?: object, isSigned = true) {
    super(message)
    this.status = status
    this.code = code
    this.detail = detail
    this.isSigned = isSigned
  }

  /** The body of the answer. */
  toJSON(): object {
    const { code, message, detail } = this
    return { code, message, ...(detail ? { detail } : {}) }
  }
}

export const refusal = (name: ErrorName, detail?: object): Refusal => {
  const [status, code, message] = ERRORS[name]
  return new Refusal(status, code, message, detail, status !== 401 && !BEFORE_SIGNATURE.has(name))
}

const BEFORE_SIGNATURE: ReadonlySet<ErrorName> = new Set([
  'headersMissing',
  'contentType',
  'contentTypeForm',
])

/** Where a value came from. */
export type Location = 'body' | 'query' | 'uri_template' | 'header'

/** `PARAM_ERROR` for a value that breaks its schema. */
export const violationRefusal = (
  { field, value, issue, rule, label }: Violation,
  location: Location,
): Refusal => {
  const [status, code] = ERRORS.parameter
  const message = `输入源“/${location}${field}”映射到字段“${label}”${rule}`
  // In a body the field is a JSON pointer; elsewhere it is the parameter's name.
  const name = location === 'body' ? field : field.replace(/^\//, '')
  return new Refusal(status, code, message, { field: name, value, issue, location })
}
