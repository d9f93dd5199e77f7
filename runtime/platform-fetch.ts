import { isNode } from './node.js'

/**
 * The platform's own `fetch`. A redirect is not followed, and no failure of the network either.
 *
 * undici, which is Node's `fetch`, keeps a copy of every body in case it has to send it to somewhere
 * else. That costs a tenth of a call, and it does without only where a redirect is an error. So
 * there it is one, and then made what it is in browsers: an answer that says no more than that it is
 * a redirect.
 */
export const platformFetch = async (url: string, init: RequestInit): Promise<Response> => {
  // Cloudflare's workers, for one, refuse to know `redirect: 'error'`.
  if (!init.body || !isNode()) return fetch(url, { ...init, redirect: 'manual' })
  try {
    return await fetch(url, { ...init, redirect: 'error', window: null })
  } catch (error) {
    if (isRedirect(error)) return opaqueRedirect()
    throw error
  }
}

/** undici's words. Should they change, a redirect is a `NetworkError`. */
const isRedirect = (error: unknown): boolean =>
  error instanceof TypeError &&
  error.cause instanceof Error &&
  error.cause.message === 'unexpected redirect'

const opaqueRedirect = (): Response =>
  Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
