import { cut, redactText, redactValue } from '../base/redaction.js'
import type { Answer } from '../call/attempt.js'
import { ApiError } from '../errors/api-error.js'
import { dataOf } from './data.js'
import type { V2Operation } from './operation.js'
import type { XmlFields } from './read-xml.js'

/** Whether an answer reports a failure, in `return_code` or in `result_code`. */
export const isFailure = (fields: XmlFields): boolean => {
  const result = fields.get('result_code')
  return fields.get('return_code') !== 'SUCCESS' || (result !== undefined && result !== 'SUCCESS')
}

/**
 * The error for an answer that reports a failure. Its `detail` is the answer, which may contain
 * `recall`.
 */
export const failureOf = (
  { answer: shape }: V2Operation,
  fields: XmlFields,
  { origin, response, verified }: Answer,
  secrets: readonly string[],
): ApiError => {
  const text = (...names: readonly string[]): string | undefined => {
    const found = names
      .map((name) => fields.get(name))
      .find((value) => value !== undefined && value !== '')
    return typeof found === 'string' ? cut(redactText(found, secrets)) : undefined
  }
  const code = text('err_code', 'error_code')
  const platformMessage = text('err_code_des', 'error_code_des', 'return_msg', 'result_msg')
  const what = [code, platformMessage].filter(Boolean).join(': ') || 'WeChat Pay gives no reason'
  const doubt = verified ? '' : ' (not signed)'
  return new ApiError(`${what}${doubt}: ${origin.method} ${origin.url}`, {
    ...origin,
    status: response.status,
    code,
    platformMessage,
    detail: detailOf(fields, shape, secrets),
    requestId: response.headers.get('Request-ID') ?? undefined,
    verified,
    // If the answer is unsigned or its code is unknown, the call may have been carried out.
    outcome: verified && code !== undefined && REFUSALS.has(code) ? 'refused' : 'unknown',
  })
}

/**
 * The codes that the documentation describes as not carried out; every other code leaves it open.
 */
const REFUSALS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'PARAM_ERROR ORDERPAID NOAUTH NO_AUTH AUTHCODEEXPIRE NOTENOUGH NOTSUPORTCARD ORDERCLOSED ' +
    'ORDERREVERSED AUTH_CODE_ERROR AUTH_CODE_INVALID BUYER_MISMATCH OUT_TRADE_NO_USED SIGNERROR ' +
    'XML_FORMAT_ERROR LACK_PARAMS APPID_NOT_EXIST MCHID_NOT_EXIST APPID_MCHID_NOT_MATCH ' +
    'INVALID_REQUEST TRADE_ERROR NOT_UTF8 TRADE_OVERDUE USER_ACCOUNT_ABNORMAL ORDERNOTEXIST ' +
    'INVALID_TRANSACTIONID FREQUENCY_LIMITED INVALID_REQ_TOO_MUCH SENDNUM_LIMIT MONEY_LIMIT ' +
    'ILLEGAL_APPID CA_ERROR OPENID_ERROR FREQ_LIMIT NAME_MISMATCH V2_ACCOUNT_SIMPLE_BAN AMOUNT_LIMIT'
  ).split(' '),
)

const detailOf = (
  fields: XmlFields,
  shape: V2Operation['answer'],
  secrets: readonly string[],
): unknown => {
  const shown = [...fields].filter(([name]) => name !== 'sign' && name !== 'nonce_str')
  return redactValue(dataOf(new Map(shown), shape), secrets)
}

/**
 * The error for an answer that is not XML of WeChat Pay, such as a gateway's page or an empty body.
 */
export const unreadable = ({ origin, response, verified }: Answer, why: string): ApiError => {
  const certificate =
    response.status === 400
      ? ' WeChat Pay also answers this way without the merchant certificate.'
      : ''
  return new ApiError(
    `Status ${response.status}, but ${why}: ${origin.method} ${origin.url}.${certificate}`,
    {
      ...origin,
      status: response.status,
      requestId: response.headers.get('Request-ID') ?? undefined,
      verified,
    },
  )
}
