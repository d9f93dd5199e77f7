import { isNode } from '../base/node.js'

/**
 * The platform's own `fetch`. A redirect is not followed, nor is it a failure of the network.
 *
 * undici, which is Node's `fetch`, keeps a copy of every body in case it has to send it to somewhere
 * else. Without that copy a call takes 10 % less CPU (CONTRIBUTING, "By hand, and why"), and undici
 * makes none only where a redirect is an error. So there it is one, and then made what it is in
 * browsers: an answer that says no more than that it is a redirect. WeChat Pay sends none.
 */
export const platformFetch = (url: string, init: RequestInit): Promise<Response> =>
  // Cloudflare's workers, for one, refuse to know `redirect: 'error'`.
  init.body && isNode()
    ? fetch(url, { ...init, redirect: 'error', window: null }).catch(opaqueRedirect)
    : fetch(url, { ...init, redirect: 'manual' })

/** Known by undici's words. Should they change, a redirect is a `NetworkError`. */
const opaqueRedirect = (error: unknown): Response => {
  const isRedirect =
    error instanceof TypeError &&
    error.cause instanceof Error &&
    error.cause.message === 'unexpected redirect'
  if (!isRedirect) throw error
  return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
}
