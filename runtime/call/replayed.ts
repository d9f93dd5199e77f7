import type { Bytes } from '../base/bytes.js'
import { readBody } from './api-error.js'
import type { SignedRequest } from './authorization.js'

/**
 * Whether WeChat Pay refused an attempt because it has seen it before.
 *
 * Each attempt is signed with a nonce of its own. So if WeChat Pay objects to this very nonce, then
 * what is below us sent the request twice: Deno's and Bun's `fetch` do so when a connection that was
 * kept alive breaks before the answer. What became of the first one, nobody told.
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
