import { inspect } from 'node:util'
import { ApiError } from '../../runtime/errors/api-error.js'
import { ConfigError } from '../../runtime/errors/config-error.js'
import { DecryptionError } from '../../runtime/errors/decryption-error.js'
import { RequestError } from '../../runtime/errors/request-error.js'
import { VerificationError } from '../../runtime/errors/verification-error.js'
import type { WechatPayError } from '../../runtime/errors/wechatpay-error.js'
import { exit, type Failure } from '../exit.js'

/**
 * Formats the client's errors. Their messages already say what to do; this file adds facts that
 * only the command line knows.
 */
export const describeClientError = (error: WechatPayError): Failure => {
  const { message } = error
  if (error instanceof ApiError) return describeApiError(error)
  if (error instanceof RequestError) return { code: exit.usage, message }
  if (error instanceof ConfigError)
    return {
      code: exit.setup,
      message,
      hint: 'To check the whole configuration: wechatpay-ky doctor',
    }
  if (error instanceof VerificationError) {
    const isProbe = error.reason === 'probe'
    return {
      code: exit.verification,
      message,
      hint: isProbe
        ? 'Nothing is wrong here. Send the same again.'
        : 'Nothing of it was shown. The call may have been carried out. To find the reason: wechatpay-ky doctor',
    }
  }
  if (error instanceof DecryptionError) return { code: exit.verification, message }
  // NetworkError and TimeoutError.
  return { code: exit.unknown, message, hint: hintForOutcome(error) }
}

const hintForOutcome = (error: WechatPayError & { method?: string }): string | undefined => {
  if (error.outcome === 'not-sent')
    return 'Nothing was carried out. Is the network up, and is baseUrl right?'
  if (error.outcome === 'done') return 'It was carried out: query its state.'
  if (error.outcome === 'refused') return undefined
  if (error.method === 'GET') return 'It changes nothing: send it again.'
  return 'Query it, or send the same with the same number again. A new number could pay twice.'
}

const describeApiError = (error: ApiError): Failure => {
  const { platformMessage, status, method, url, requestId, detail, verified } = error
  const code = error.outcome === 'refused' ? exit.refused : exit.unknown
  const hint = hintFor(error)
  const what = [error.code, platformMessage].filter(Boolean).join(': ')
  // Uses the client's message if WeChat Pay has none, or if the signed strings are compared.
  if (!what || error.signedStrings) return { code, message: error.message, hint }
  return {
    code,
    message: `${what} (${status})`,
    details: [
      `${method} ${url}`,
      `Request-ID ${requestId ?? 'unknown'}${verified ? '' : ' · the answer is unsigned'}`,
      ...(detail === undefined ? [] : inspect(detail, { depth: 4 }).split('\n')),
    ],
    hint,
  }
}

const hintFor = (error: ApiError): string | undefined => {
  const { code, status } = error
  if (code === 'SIGN_ERROR' || status === 401) return 'To find the reason: wechatpay-ky doctor'
  if (code === 'NO_AUTH')
    return 'Is this product switched on for the merchant (商户平台 › 产品中心)?'
  if (status === 429) return 'Too many calls. Wait, and send the same again.'
  return hintForOutcome(error)
}
