import { isWellFormed } from './encoding.js'
import { suggestion } from './nearest.js'
import type { OperationDescriptor } from './operation.js'
import { refuse } from './refuse.js'

/** The parts of a request that are no path parameters. */
export const PARTS = ['query', 'json', 'form', 'headers'] as const

/**
 * Percent-encodes everything but RFC 3986's unreserved characters. `encodeURIComponent` leaves
 * `!'()*` alone, of which `'` is encoded by `new Request(url)` on its own: what is signed must be
 * what is sent.
 */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * Path and query, as they are sent and signed: `/v3/refund/domestic/refunds/R1?sub_mchid=19…`.
 * Throws `RequestError` for a parameter that is missing, of the wrong kind, or unknown.
 */
export const buildTarget = (
  operation: OperationDescriptor,
  request: Readonly<Record<string, unknown>>,
  query: unknown,
): string => {
  if (!operation.path.startsWith('/')) {
    throw refuse(operation, `the operation's path must begin with a slash: ${operation.path}`)
  }
  const names: string[] = []
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    names.push(name)
    return pathValue(operation, name, Object.hasOwn(request, name) ? request[name] : undefined)
  })
  refuseUnknown(operation, request, names)
  const search = buildQuery(operation, query)
  return search === '' ? path : `${path}?${search}`
}

/** Path and query out of an absolute URL, without the prefix that a proxy takes off again. Throws
 * `TypeError` for a URL that has no path: what is signed would not be what is sent. */
export const targetOf = (url: string, prefix: string): string => {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start < 0) throw new TypeError('An absolute URL with a path was expected.')
  const target = url.slice(start).replace(/#.*$/, '')
  return prefix !== '' && target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target
}

const pathValue = (operation: OperationDescriptor, name: string, value: unknown): string => {
  const text = scalar(operation, `path parameter ${name}`, value)
  // An empty one and dot segments would make another endpoint of it.
  if (text === '' || text === '.' || text === '..') {
    throw refuse(operation, `path parameter ${name}: must not be ${JSON.stringify(text)}.`)
  }
  return percentEncode(text)
}

const buildQuery = (operation: OperationDescriptor, query: unknown): string => {
  if (query === undefined) return ''
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    throw refuse(operation, 'query: must be an object.')
  }
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) {
      const text = scalar(operation, `query parameter ${name}`, one, true)
      pairs.push(`${percentEncode(name)}=${percentEncode(text)}`)
    }
  }
  return pairs.join('&')
}

/** Text out of what may stand in a URL. Refuses what would silently become something else. */
const scalar = (
  operation: OperationDescriptor,
  place: string,
  value: unknown,
  booleans = false,
): string => {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) {
      throw refuse(operation, `${place}: half a character (a lone surrogate). Was it cut off?`)
    }
    return value
  }
  if (typeof value === 'bigint' || (booleans && typeof value === 'boolean')) return String(value)
  if (typeof value !== 'number') {
    const given = value === null ? 'null' : typeof value
    throw refuse(operation, `${place}: expected a string or a number, got ${given}.`)
  }
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    throw refuse(
      operation,
      `${place}: ${value} is no exact number. Give it as a string or a bigint.`,
    )
  }
  return String(value)
}

const refuseUnknown = (
  operation: OperationDescriptor,
  request: Readonly<Record<string, unknown>>,
  names: readonly string[],
): void => {
  const known = [...names, ...PARTS]
  for (const key of Object.keys(request)) {
    if (known.includes(key) || request[key] === undefined) continue
    throw refuse(
      operation,
      `${key}: neither a path parameter of ${operation.path} nor one of ${PARTS.join(', ')}.${suggestion(key, known)}`,
    )
  }
}
