import type { Bytes } from '../base/bytes.js'
import { readBody } from './api-error.js'
import type { SignedRequest } from './authorization.js'

/**
 * Whether WeChat Pay refused an attempt as a replay.
 *
 * Each attempt has its own nonce. If WeChat Pay rejects the nonce as used, the transport sent the
 * request twice: the `fetch` of Deno and Bun does so when a kept-alive connection breaks before the
 * answer. The outcome of the first request is then unknown.
 */
export const isRepeated = (
  { status }: Response,
  body: Bytes | undefined,
  { nonce }: SignedRequest,
): boolean => {
  if (status !== 401 || !body) return false
  const { code, detail } = readBody({ bytes: body }) as ErrorBody
  return code === 'SIGN_ERROR' && detail?.field === 'nonce_str' && detail.value === nonce
}

interface ErrorBody {
  readonly code?: unknown
  readonly detail?: { readonly field?: unknown; readonly value?: unknown } | null
}
