import { isHTTPError, isTimeoutError, type RetryOptions as KyRetryOptions, type Options } from 'ky'
import { NetworkError } from '../errors/network-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { RequestOptions } from '../operation.js'

/** `retry` of the configuration or of a call. */
export type AnyRetry = Options['retry'] | RequestOptions['retry']

// Every method: APIv3 tells a repeated order, refund or transfer by the merchant's own number, so
// that sending the same body again is safe. Where a POST has no such number (an upload, a setting), it
// may be carried out twice; docs/errors.md says so. 501 says that it never works.
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
  const retry = asObject(given) as Readonly<Record<string, unknown>>
  for (const [name, { expected, isRight }] of Object.entries(OPTIONS)) {
    const value = retry[name]
    if (value === undefined || isRight(value)) continue
    const place = typeof given === 'number' ? 'retry' : `retry.${name}`
    return `${place}: expected ${expected}${typeof value === 'number' ? `, got ${value}` : ''}.`
  }
  return undefined
}

type Check = (value: unknown) => boolean
const isFunction: Check = (value) => typeof value === 'function'
const isDuration: Check = (value) => typeof value === 'number' && value >= 0
const listOf =
  (type: 'string' | 'number'): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => typeof item === type)
const count = {
  expected: 'how often to try again, a whole number from 0',
  isRight: (value: unknown) => Number.isInteger(value) && Number(value) >= 0,
}
const statusCodes = { expected: 'a list of status codes', isRight: listOf('number') }
const duration = { expected: 'milliseconds', isRight: isDuration }

/** Those that both versions of ky have, except `retryOnTimeout`, of which only the truth counts. */
const OPTIONS: Readonly<Record<string, { expected: string; isRight: Check }>> = {
  limit: count,
  methods: { expected: 'a list of methods', isRight: listOf('string') },
  statusCodes,
  afterStatusCodes: statusCodes,
  maxRetryAfter: duration,
  backoffLimit: duration,
  delay: { expected: 'a function', isRight: isFunction },
  shouldRetry: { expected: 'a function', isRight: isFunction },
  jitter: {
    expected: 'true, false or a function',
    isRight: (value) => typeof value === 'boolean' || isFunction(value),
  },
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
