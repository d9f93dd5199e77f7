import { isHTTPError, isTimeoutError, type RetryOptions as KyRetryOptions, type Options } from 'ky'
import { NetworkError } from './errors/network-error.js'
import { WechatPayError } from './errors/wechatpay-error.js'
import type { RequestOptions } from './operation.js'

/** `retry` of the configuration or of a call. */
export type AnyRetry = Options['retry'] | RequestOptions['retry']

// Every method: APIv3 tells a repeated order, refund or transfer by the merchant's own number, so
// that sending the same body again is safe. 501 says that it never works.
// A Retry-After may come from anybody when an error is unsigned: it is obeyed up to a minute.
const DEFAULT_RETRY: KyRetryOptions = {
  limit: 2,
  methods: ['get', 'post', 'put', 'patch', 'delete'],
  statusCodes: [429, 500, 502, 503, 504],
  afterStatusCodes: [429, 503],
  maxRetryAfter: 60_000,
}

/** For every call: what the configuration says over the defaults. */
export const defaultRetry = (configured: AnyRetry): KyRetryOptions =>
  withShouldRetry({ ...DEFAULT_RETRY, ...asObject(configured) })

/** For one call: what it says itself over that. */
export const retryFor = (
  defaults: KyRetryOptions,
  given: NonNullable<RequestOptions['retry']>,
): KyRetryOptions => {
  const own = asObject(given)
  const retry = { ...defaults, ...own }
  return own.shouldRetry ? withShouldRetry(retry) : retry
}

/** What ky would only say once an attempt has failed, or not at all. */
export const mistakeInRetry = (given: AnyRetry): string | undefined => {
  if (given === undefined) return undefined
  if (typeof given !== 'number' && typeof given !== 'object') {
    return `retry: expected how often to try again, or an object of ky's retry options, got a ${typeof given}.`
  }
  const { limit = 0, methods, statusCodes, afterStatusCodes } = asObject(given)
  if (!Number.isInteger(limit) || limit < 0) {
    const place = typeof given === 'number' ? 'retry' : 'retry.limit'
    return `${place}: expected how often to try again, a whole number from 0, got ${String(limit)}.`
  }
  const lists = { methods, statusCodes, afterStatusCodes }
  const wrong = Object.entries(lists).find(([, list]) => list && !Array.isArray(list))
  return wrong && `retry.${wrong[0]}: expected a list.`
}

const asObject = (retry: AnyRetry): KyRetryOptions => {
  if (typeof retry === 'number') return { limit: retry }
  const given = Object.entries(retry ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as KyRetryOptions
}

/**
 * ky 1 tries again after any error that `fetch` throws, ky 2 only after those that it takes for
 * network errors. `shouldRetry` is asked first by both, so that it makes them agree: status codes
 * and timeouts are left to ky's own options, a `NetworkError` is worth another attempt, anything
 * else (an answer that could not be verified, a bad key, a mistake in a hook) is not.
 */
const withShouldRetry = (retry: KyRetryOptions): KyRetryOptions => {
  const asked = retry.shouldRetry
  return {
    ...retry,
    shouldRetry: async (state) => {
      const { error } = state
      const isNetwork = error instanceof NetworkError
      if (error instanceof WechatPayError && !isNetwork) return false
      const answer = await asked?.(state)
      if (typeof answer === 'boolean') return answer
      if (isHTTPError(error) || isTimeoutError(error)) return undefined
      return isNetwork
    },
  }
}
