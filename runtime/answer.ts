import type { Answer } from './attempt.js'
import { decryptFields } from './cipher.js'
import type { Context } from './context.js'
import type { Bytes } from './encoding.js'
import { ApiError } from './errors/api-error.js'
import { parse } from './json.js'
import type { WechatPayResponse } from './operation.js'
import type { PreparedCall } from './prepare.js'

/** Decodes a success: what a call resolves with. */
export const readAnswer = async (
  context: Context,
  call: PreparedCall,
  answer: Answer,
): Promise<WechatPayResponse<unknown>> => {
  const { status, headers } = answer.response
  const requestId = headers.get('Request-ID') ?? undefined
  return { data: await readData(context, call, answer, requestId), status, headers, requestId }
}

const readData = async (
  context: Context,
  call: PreparedCall,
  answer: Answer,
  requestId: string | undefined,
): Promise<unknown> => {
  const { operation } = call
  if (operation.response === 'file') return streamOf(answer)
  // Some operations answer 204, or 200 without a body, where their page shows one.
  if (operation.response === 'empty' || !answer.bytes?.length) return undefined
  const value = readJson(answer, answer.bytes)
  return operation.sensitive?.response ? decryptFields(context, operation, value, requestId) : value
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

// Node ends a stream that nobody reads yet once its Response is garbage, and forgets its signal
// once the Request is. A caller may hold on to `data` alone; so the stream holds both.
const held = /* @__PURE__ */ new WeakMap<ReadableStream, readonly [Response, Request]>()

const streamOf = ({ response, request, bytes, stream }: Answer): ReadableStream<Bytes> => {
  if (stream) {
    held.set(stream, [response, request])
    return stream
  }
  return new ReadableStream({
    start: (controller) => {
      if (bytes?.length) controller.enqueue(bytes)
      controller.close()
    },
  })
}
