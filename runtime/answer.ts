import type { Answer } from './attempt.js'
import { decryptFields } from './cipher.js'
import type { Context } from './context.js'
import type { Bytes } from './encoding.js'
import { ApiError } from './errors/api-error.js'
import { parse } from './json.js'
import type { OperationDescriptor, WechatPayResponse } from './operation.js'
import type { PreparedCall } from './prepare.js'

/** Decodes a success: what a call resolves with. */
export const readAnswer = async (
  context: Context,
  { operation }: PreparedCall,
  answer: Answer,
): Promise<WechatPayResponse<unknown>> => {
  const { status, headers } = answer.response
  const requestId = headers.get('Request-ID') ?? undefined
  let data = readData(operation, answer)
  if (operation.sensitive?.response && operation.response === 'json') {
    data = await decryptFields(context, operation, data, requestId)
  }
  return { data, status, headers, requestId }
}

const readData = ({ response }: OperationDescriptor, answer: Answer): unknown => {
  if (response === 'file') return streamOf(answer)
  // Some operations answer 204, or 200 without a body, where their page shows one.
  if (response === 'empty' || !answer.bytes?.length) return undefined
  return readJson(answer, answer.bytes)
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

const streamOf = ({ bytes, stream }: Answer): ReadableStream<Bytes> =>
  stream ??
  new ReadableStream({
    start: (controller) => {
      if (bytes?.length) controller.enqueue(bytes)
      controller.close()
    },
  })
