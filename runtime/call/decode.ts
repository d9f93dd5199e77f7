import type { Bytes } from '../base/bytes.js'
import { parse } from '../base/json.js'
import type { Context } from '../context.js'
import { ApiError } from '../errors/api-error.js'
import { VerificationError } from '../errors/verification-error.js'
import type { WechatPayResponse } from '../operation.js'
import { decryptFields } from '../request/encrypt.js'
import type { PreparedCall } from '../request/prepare.js'
import { readJsonFields } from '../request/values.js'
import { apiErrorOf } from './api-error.js'
import type { Answer } from './attempt.js'
import type { CallLimits } from './ky-options.js'

/** Decodes a success into the result of the call. */
export const readAnswer = async (
  context: Context,
  call: PreparedCall,
  answer: Answer,
  limits: CallLimits,
): Promise<WechatPayResponse<unknown>> => {
  const { operation } = call
  const { status, headers } = answer.response
  const requestId = headers.get('Request-ID') ?? undefined
  const { protocol } = call
  let data = protocol ? await protocol.read(answer, limits) : readData(call, answer)
  if (!protocol && operation.response === 'json') {
    data = await readJsonFields(data, operation.json?.response)
    data = await decryptFields(context, operation, data, requestId)
  }
  return { data, status, headers, requestId }
}

const readData = (call: PreparedCall, answer: Answer): unknown => {
  const { operation } = call
  if (operation.response === 'file') return streamOf(answer)
  if (operation.response === 'empty') {
    // The content of an unexpected body is ignored, unless it is an error.
    if (answer.bytes?.length && isError(textIn(answer.bytes))) throw apiErrorOf(call, answer)
    return undefined
  }
  // Some operations answer 204, or 200 without a body, although their page shows one.
  if (!answer.bytes?.length) return undefined
  if (operation.response === 'text') return new TextDecoder().decode(answer.bytes)
  const data = readJson(answer, answer.bytes)
  if (!operation.answersCode && isError(data)) throw apiErrorOf(call, answer)
  requireSubject(call, answer, data)
  return data
}

/**
 * Whether the body of a success is an error. The signature covers the body but not the status, so
 * an attacker on the network can turn a signed 400 into a 200.
 */
const isError = (data: unknown): boolean => {
  if (typeof data !== 'object' || data === null) return false
  const { code, message } = data as { readonly code?: unknown; readonly message?: unknown }
  return typeof code === 'string' && typeof message === 'string' && !DONE.test(code)
}

const DONE = /^(SUCCESS|OK|0)$/i

/**
 * The signature also does not cover which call an answer belongs to, so an attacker can replace an
 * answer with one about another order. If the answer repeats a path parameter, both must be equal.
 */
const requireSubject = ({ subject }: PreparedCall, answer: Answer, data: unknown): void => {
  if (typeof data !== 'object' || data === null) return
  const { origin, response } = answer
  for (const [name, asked] of Object.entries(subject)) {
    const value: unknown = Object.hasOwn(data, name) ? data[name as keyof typeof data] : undefined
    if (value === undefined || value === null || value === '') continue
    // Numbers that differ only in case are equal.
    if (String(value).trim().toLowerCase() === asked.trim().toLowerCase()) continue
    throw new VerificationError(
      `Refused the answer to ${origin.method} ${origin.url}: WeChat Pay signed it, but it has another ${name}. An intermediary replaced the right answer with it.`,
      {
        ...origin,
        reason: 'other-subject',
        status: response.status,
        requestId: response.headers.get('Request-ID') ?? undefined,
      },
    )
  }
}

const strictly = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })

const readJson = (answer: Answer, bytes: Bytes): unknown => {
  try {
    return parse(strictly.decode(bytes))
  } catch {
    const { origin, response, verified } = answer
    const requestId = response.headers.get('Request-ID') ?? undefined
    throw new ApiError(
      `Status ${response.status}, but the body is not JSON: ${origin.method} ${origin.url} (Request-ID ${requestId ?? 'unknown'})`,
      { ...origin, status: response.status, requestId, verified },
    )
  }
}

/** Returns the parsed JSON, or `undefined` if it is not JSON. */
const textIn = (bytes: Bytes): unknown => {
  try {
    return parse(strictly.decode(bytes))
  } catch {
    return undefined
  }
}

const streamOf = ({ bytes, stream }: Answer): ReadableStream<Bytes> =>
  stream ??
  new ReadableStream({
    start: (controller) => {
      if (bytes?.length) controller.enqueue(bytes)
      controller.close()
    },
  })
