import { isHTTPError, isTimeoutError, type RetryOptions as KyRetryOptions, type Options } from 'ky'
import { ConfigError } from './errors/config-error.js'
import { NetworkError } from './errors/network-error.js'
import { WechatPayError } from './errors/wechatpay-error.js'
import type { RequestOptions, RetryOptions } from './operation.js'

// What the client decides itself: these would change what is signed, or pass by the verification.
// The names of both versions of ky.
const RESERVED = [
  'body',
  'fetch',
  'json',
  'method',
  'redirect',
  'searchParams',
  'throwHttpErrors',
  'baseUrl',
  'prefix',
  'prefixUrl',
  'onDownloadProgress',
  'onUploadProgress',
  'parseJson',
  'stringifyJson',
] as const

/** ky's options for every call of a client, without those that the client sets itself. */
export type KySettings = Omit<Options, (typeof RESERVED)[number]>

/** ky's options, ready to be given a call's own. */
export interface KyDefaults {
  readonly options: Options & { headers?: Headers }
  readonly retry: KyRetryOptions
  /** There are hooks that may want to read the answer's body. */
  readonly hooked: boolean
}

/** Checks `ky` of the configuration and lays it over the client's own defaults. */
export const readKySettings = (given: unknown): KyDefaults => {
  if (given !== undefined && (typeof given !== 'object' || given === null)) {
    throw new ConfigError("ky: expected an object of ky's options.")
  }
  const settings = (given ?? {}) as KySettings
  for (const key of RESERVED) {
    if (key in settings) {
      const place = key === 'fetch' || key === 'baseUrl' ? ` Set ${key} beside ky instead.` : ''
      throw new ConfigError(`ky.${key}: is the client's own and cannot be set.${place}`)
    }
  }
  const { headers, ...others } = settings
  const retry = withShouldRetry({ ...DEFAULT_RETRY, ...asObject(settings.retry) })
  const options: KyDefaults['options'] = { ...others, retry, throwHttpErrors: true }
  if (headers) options.headers = readHeaders(headers)
  const hooked = Object.values(settings.hooks ?? {}).some((hooks) => hooks && hooks.length > 0)
  return { options, retry, hooked }
}

const readHeaders = (given: NonNullable<KySettings['headers']>): Headers => {
  try {
    const isRecord = !(given instanceof Headers || Array.isArray(given))
    const pairs = isRecord ? Object.entries(given as Record<string, string | undefined>) : given
    const headers = new Headers()
    for (const [name, value] of pairs) {
      if (name !== undefined && value !== undefined) headers.append(name, value)
    }
    return headers
  } catch {
    throw new ConfigError('ky.headers: not valid header names and values.')
  }
}

/** For one call: what is in `call` goes over what the configuration says. */
export const retryFor = (defaults: KyDefaults, call: RequestOptions['retry']): KyRetryOptions => {
  if (call === undefined) return defaults.retry
  const own: KyRetryOptions = asObject(call)
  const retry = { ...defaults.retry, ...own }
  return own.shouldRetry ? withShouldRetry(retry) : retry
}

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

const asObject = (retry: number | RetryOptions | KyRetryOptions | undefined): KyRetryOptions => {
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
