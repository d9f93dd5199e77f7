import { isHTTPError, isTimeoutError, type RetryOptions as KyRetryOptions, type Options } from 'ky'
import { NetworkError } from '../errors/network-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { RequestOptions } from '../operation.js'

/** `retry` of the configuration or of a call. */
export type AnyRetry = Options['retry'] | RequestOptions['retry']

// Every method is retried: APIv3 recognises a repeated order, refund or transfer by the merchant's
// own number, so sending the same body again is safe. A POST without such a number (an upload, a
// setting) may be carried out twice; docs/errors.md says so. 501 is excluded, because it is
// permanent. An unsigned error may carry a forged Retry-After, so it is limited to a minute.
const DEFAULT_RETRY: KyRetryOptions = {
  limit: 2,
  methods: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'],
  statusCodes: [429, 500, 502, 503, 504],
  afterStatusCodes: [429, 503],
  maxRetryAfter: 60_000,
}

/** The options of every call: the configuration overrides the defaults. */
export const defaultRetry = (configured: AnyRetry): KyRetryOptions =>
  withShouldRetry({ ...DEFAULT_RETRY, ...asObject(configured) })

/** The options of one call: its own override those of the client. */
export const retryFor = (
  defaults: KyRetryOptions,
  given: NonNullable<RequestOptions['retry']>,
): KyRetryOptions => {
  const own = asObject(given)
  const retry = { ...defaults, ...own }
  return own.shouldRetry ? withShouldRetry(retry) : retry
}

/** Checks options that ky would check only after a failed attempt, or not at all. */
export const mistakeInRetry = (given: AnyRetry): string | undefined => {
  if (given === undefined) return undefined
  if (typeof given !== 'number' && typeof given !== 'object') {
    return `retry: expected a number of retries, or an object of ky's retry options, got a ${typeof given}.`
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
  expected: 'a number of retries, a whole number from 0',
  isRight: (value: unknown) => Number.isInteger(value) && Number(value) >= 0,
}
const statusCodes = { expected: 'a list of status codes', isRight: listOf('number') }
const duration = { expected: 'milliseconds', isRight: isDuration }

/** The options that ky 1 and ky 2 share. ky checks only the truthiness of `retryOnTimeout`. */
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
 * ky 1 retries after any error that `fetch` throws, ky 2 only after errors that it considers
 * network errors. Both call `shouldRetry` first, so it makes them agree: ky's options decide about
 * status codes and timeouts, a `NetworkError` is retried, and any other error (an unverified
 * answer, a bad key, a bug in a hook) is not.
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
