import type { RetryOptions as KyRetryOptions, Options } from 'ky'
import { ConfigError } from '../errors/config-error.js'
import type { RequestOptions } from '../operation.js'
import { callerHeaders, isGiven } from '../request/headers.js'
import type { PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { type AnyRetry, defaultRetry, mistakeInRetry, retryFor } from './retry.js'

// Options that callers cannot set, because they would change the signed data or bypass
// verification. The list has the names of ky 1 and of ky 2.
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

// Without these, ky would read values that another library put on Object.prototype. Each costs a
// microsecond a call, so the list has only the options that change a request's target or content.
const NOT_INHERITED: object = {
  body: undefined,
  json: undefined,
  searchParams: '',
  prefix: undefined,
}

/** ky's options for every call of a client, without those that the client sets itself. */
export type KySettings = Omit<Options, (typeof RESERVED)[number]>

/** ky's options for one call, without the `fetch`. */
export interface KyOptions extends Omit<Options, 'headers' | 'timeout'>, CallLimits {
  headers?: Headers
}

export interface CallLimits {
  /** In milliseconds. */
  timeout: number | false
  /** The signals of the configuration and of the call; either aborts the call. */
  signals: readonly AbortSignal[]
}

/** The client's ky options, to be merged with a call's own. */
export interface KyDefaults {
  readonly options: KyOptions
  readonly retry: KyRetryOptions
  /** True if there are hooks that may read the answer's body. */
  readonly hooked: boolean
}

/** Checks `ky` of the configuration and merges it over the client's defaults. */
export const readKySettings = (given: unknown): KyDefaults => {
  if (given !== undefined && (typeof given !== 'object' || given === null)) {
    throw new ConfigError("ky: expected an object of ky's options.")
  }
  const settings = (given ?? {}) as KySettings
  for (const key of RESERVED) {
    if (key in settings) {
      const place = key === 'fetch' || key === 'baseUrl' ? ` Set ${key} next to ky instead.` : ''
      throw new ConfigError(`ky.${key}: is the client's own and cannot be set.${place}`)
    }
  }
  const mistake = mistakeIn(settings)
  if (mistake) throw new ConfigError(`ky.${mistake}`)
  const { headers, signal, timeout = 10_000, ...others } = settings
  const signals = signal ? [signal] : []
  const retry = defaultRetry(settings.retry)
  const own = { ...others, timeout, retry, signals, throwHttpErrors: true }
  const options: KyOptions = { ...NOT_INHERITED, ...own }
  if (headers) options.headers = readHeaders(headers)
  const hooked = Object.values(settings.hooks ?? {}).some((hooks) => hooks && hooks.length > 0)
  return { options, retry, hooked }
}

const LONGEST = 2 ** 31 - 1

interface Limits {
  readonly timeout?: KySettings['timeout'] | undefined
  readonly retry?: AnyRetry
}

/** Checks options that ky would check only after a failed attempt, or not at all. */
const mistakeIn = ({ timeout, retry }: Limits): string | undefined => {
  const isTime = typeof timeout === 'number' && timeout >= 0 && timeout <= LONGEST
  if (timeout === undefined || timeout === false || isTime) return mistakeInRetry(retry)
  return `timeout: expected milliseconds, at most ${LONGEST}, or false for none, got ${String(timeout)}.`
}

const readHeaders = (given: NonNullable<KySettings['headers']>): Headers => {
  try {
    const isRecord = !(given instanceof Headers || Array.isArray(given))
    const pairs = isRecord ? Object.entries(given as Record<string, string | undefined>) : given
    const headers = new Headers()
    for (const [name, value] of pairs) {
      if (name !== undefined && isGiven(value)) headers.append(name, value)
    }
    return headers
  } catch {
    throw new ConfigError('ky.headers: not valid header names and values.')
  }
}

/** The options of one call: `given` overrides the configuration. */
export const optionsFor = (
  { options, retry: configured }: KyDefaults,
  { operation, headers: parameters }: PreparedCall,
  given: RequestOptions,
): KyOptions => {
  const mistake = mistakeIn(given)
  if (mistake) throw refuse(operation, mistake)
  const { retry, headers } = given
  const merged = callerHeaders(operation, options.headers, parameters, headers)
  const own = { ...options, ...limitsOf({ options }, given), method: operation.method }
  if (retry !== undefined) own.retry = retryFor(configured, retry)
  if (merged) own.headers = merged
  return own
}

/** The limits of one call, which were checked when it was sent. */
export const limitsOf = (
  { options }: Pick<KyDefaults, 'options'>,
  { signal, timeout = options.timeout }: RequestOptions,
): CallLimits => ({
  timeout,
  signals: signal ? [...options.signals, signal] : options.signals,
})
