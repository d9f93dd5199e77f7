import { utf8 } from '../base/bytes.js'
import { parse } from '../base/json.js'
import { cut, redactText, redactValue } from '../base/redaction.js'
import { ApiError, type SignedStrings } from '../errors/api-error.js'
import type { PreparedCall } from '../request/prepare.js'
import type { Answer } from './attempt.js'
import { fieldText } from './error-field.js'

/** Returns the error for an answer that is not a success, whatever its body is. */
export const apiErrorOf = (call: PreparedCall, answer: Answer): ApiError => {
  if (call.protocol) return call.protocol.errorOf(answer)
  const { response, origin, verified } = answer
  // WeChat Pay quotes the value that it refused. If that is a signature or the plain text of a
  // sensitive field, the error must not contain it.
  const secrets = [...(answer.sent ? [answer.sent.signature] : []), ...call.secrets]
  const header = (name: string): string | undefined => {
    const value = response.headers.get(name)
    return value === null ? undefined : cut(redactText(value, secrets))
  }
  const requestId = header('Request-ID')
  const raw = readBody(answer)
  const body = redactValue(raw, secrets) as ErrorBody
  // Never redact the error code, even if a short secret happens to match part of it.
  const code = textOf(CODE.test(String(raw.code)) ? raw.code : body.code, cut)
  const platformMessage = textOf(body.message, cut)
  const signedStrings = code === 'SIGN_ERROR' ? compare(body, answer) : undefined
  const where = `${origin.method} ${origin.url} (Request-ID ${requestId ?? 'unknown'})`
  const what =
    [code, platformMessage].filter(Boolean).join(': ') ||
    describe(response, header('Location'), cut(redactText(response.statusText, secrets)))
  const field = fieldText({ code, message: platformMessage, detail: body.detail }, call)
  return new ApiError(
    `${what}${field} (status ${response.status}): ${where}${explain(signedStrings)}`,
    {
      ...origin,
      status: response.status,
      code,
      platformMessage,
      detail: body.detail,
      requestId,
      verified,
      signedStrings,
    },
  )
}

/** Bytes. */
const LONGEST = 64 * 1024

interface ErrorBody {
  readonly code?: unknown
  readonly message?: unknown
  readonly detail?: unknown
}

interface SignInformation {
  readonly truncated_sign_message?: unknown
  readonly sign_message_length?: unknown
}

const CODE = /^[A-Z][A-Z0-9_]*$/

/**
 * Empty for HTML, an empty body, or any other body that is not WeChat Pay's. A gateway's error page
 * is usually not JSON.
 */
export const readBody = ({ bytes }: Pick<Answer, 'bytes'>): ErrorBody => {
  // WeChat Pay's error bodies are smaller than 1 KB. This one may be unsigned.
  if (!bytes || bytes.length > LONGEST) return {}
  try {
    const value = parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}

const textOf = (value: unknown, shorten?: (text: string) => string): string | undefined => {
  if (typeof value !== 'string' || value === '') return undefined
  return shorten ? shorten(value) : value
}

const describe = (response: Response, location: string | undefined, statusText: string): string => {
  const isRedirect = response.type === 'opaqueredirect' || Math.floor(response.status / 100) === 3
  if (!isRedirect) return `Request failed${statusText && `: ${statusText}`}`
  return `Redirect${location ? ` to ${location}` : ''} not followed: WeChat Pay's API has none. Is baseUrl right?`
}

/**
 * In characters. The length of the platform's string limits how much of ours is shown, because ours
 * continues with the body.
 */
const LONGEST_STRING = 1024

/**
 * Compares the string that WeChat Pay expected to be signed with the one that was signed. Ours is
 * cut to the length of theirs, so the error shows no more of the body than the answer did.
 */
const compare = (body: ErrorBody, { sent }: Answer): SignedStrings | undefined => {
  const information = signInformation(body) ?? signInformation(body.detail)
  const platform = textOf(information?.truncated_sign_message, (text) =>
    text.slice(0, LONGEST_STRING),
  )
  if (platform === undefined || !sent) return undefined
  const length = information?.sign_message_length
  const shown = sent.message.subarray(0, utf8(platform).length)
  return {
    platform,
    platformLength: typeof length === 'number' ? length : undefined,
    client: new TextDecoder().decode(shown),
    clientLength: sent.message.length,
  }
}

const signInformation = (holder: unknown): SignInformation | undefined => {
  if (typeof holder !== 'object' || holder === null || !('sign_information' in holder)) {
    return undefined
  }
  const { sign_information: information } = holder
  return typeof information === 'object' && information !== null ? information : undefined
}

const explain = (strings: SignedStrings | undefined): string => {
  if (!strings) return ''
  const { platform, platformLength, client, clientLength } = strings
  const same = platform === client && (platformLength ?? clientLength) === clientLength
  const advice = same
    ? 'Both sides signed the same string, so the keys differ: does serialNo belong to privateKey, and both to this merchant or brand?'
    : 'Something between this client and WeChat Pay changes the request.'
  return (
    `\n  WeChat Pay expected: ${JSON.stringify(platform)} (${platformLength ?? '?'} bytes in all)` +
    `\n  this client signed:  ${JSON.stringify(client)} (${clientLength} bytes in all)\n  ${advice}`
  )
}
