import type { RetryOptions as KyRetryOptions, Options } from 'ky'
import { ConfigError } from '../errors/config-error.js'
import type { RequestOptions } from '../operation.js'
import { callerHeaders, isGiven } from '../request/headers.js'
import type { PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { type AnyRetry, defaultRetry, mistakeInRetry, retryFor } from './retry.js'

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

// Without these ky would read what another library put on Object.prototype. Each costs a microsecond
// a call, so that only what changes where a request goes, or what is in it, stands here.
const NOT_INHERITED: object = {
  body: undefined,
  json: undefined,
  searchParams: '',
  prefix: undefined,
}

/** ky's options for every call of a client, without those that the client sets itself. */
export type KySettings = Omit<Options, (typeof RESERVED)[number]>

/** ky's options for one call, without the `fetch`. */
export interface KyOptions extends Omit<Options, 'headers' | 'timeout'> {
  headers?: Headers
  timeout: number | false
  /** The configuration's and the call's: each aborts it. */
  signals: readonly AbortSignal[]
}

/** ky's options, ready to be given a call's own. */
export interface KyDefaults {
  readonly options: KyOptions
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

/** What ky would only say once an attempt has failed, or not at all. */
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

/** For one call: what is in `given` goes over what the configuration says. */
export const optionsFor = (
  { options, retry: configured }: KyDefaults,
  { operation, headers: parameters }: PreparedCall,
  given: RequestOptions,
): KyOptions => {
  const mistake = mistakeIn(given)
  if (mistake) throw refuse(operation, mistake)
  const { signal, timeout = options.timeout, retry, headers } = given
  const merged = callerHeaders(operation, options.headers, parameters, headers)
  const own: KyOptions = { ...options, method: operation.method, timeout }
  if (retry !== undefined) own.retry = retryFor(configured, retry)
  if (merged) own.headers = merged
  if (signal) own.signals = [...options.signals, signal]
  return own
}
