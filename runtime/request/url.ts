import { suggestion } from '../base/suggest.js'
import type { OperationDescriptor } from '../operation.js'
import { refuse } from './request-error.js'
import { percentEncode, scalar } from './scalar.js'
import { joined, pairsOf } from './styles.js'

/** The parts of a request that are not path parameters. */
const PARTS = ['query', 'json', 'form', 'headers'] as const

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

/**
 * Returns path and query of an absolute URL, without the prefix that a proxy removes. Throws
 * `TypeError` for a URL without a path, because the signed path would differ from the sent one.
 */
export const targetOf = (url: string, prefix: string): string => {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start < 0) throw new TypeError('An absolute URL with a path was expected.')
  const target = url.slice(start).replace(/#.*$/, '')
  return prefix !== '' && target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target
}

const pathValue = (operation: OperationDescriptor, name: string, value: unknown): string => {
  const place = `path parameter ${name}`
  const style = operation.styles?.[`path.${name}`]
  const isList = style !== undefined && typeof value === 'object' && value !== null
  const text = isList
    ? joined(operation, place, value, style)
    : percentEncode(scalar(operation, place, value))
  // An empty value or a dot segment would change the endpoint. Neither is changed by the encoding.
  if (text === '' || text === '.' || text === '..') {
    throw refuse(operation, `${place}: must not be ${JSON.stringify(text)}.`)
  }
  return text
}

const buildQuery = (operation: OperationDescriptor, query: unknown): string => {
  if (query === undefined) return ''
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    throw refuse(operation, 'query: must be an object.')
  }
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    const style = operation.styles?.[`query.${name}`]
    pairs.push(...pairsOf(operation, `query parameter ${name}`, name, value, style))
  }
  return pairs.join('&')
}

/** The part of a request that holds a body of text or bytes. */
const bodyPart = ({ request }: OperationDescriptor): string[] =>
  request === 'text' ? ['text'] : request === 'binary' ? ['body'] : []

const refuseUnknown = (
  operation: OperationDescriptor,
  request: Readonly<Record<string, unknown>>,
  names: readonly string[],
): void => {
  const known = [...names, ...PARTS, ...bodyPart(operation)]
  for (const key of Object.keys(request)) {
    if (known.includes(key) || request[key] === undefined) continue
    throw refuse(
      operation,
      `${key}: neither a path parameter of ${operation.path} nor one of ${PARTS.join(', ')}.${suggestion(key, known)}`,
    )
  }
}
