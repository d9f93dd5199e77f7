import {
  camelCase,
  isCamelCase,
  kebabCase,
  madeName,
  pascalCase,
  reservedWords,
} from '../../generator/names.js'
import { usageError } from '../exit.js'

/** The place of an endpoint, and the name of its spec. */
export interface EndpointPlace {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Out of the query of the path, if there was one. */
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly server: string
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const defaultServer = 'https://api.mch.weixin.qq.com'

/** `POST /v3/shop/stores`, or with the host in front. */
export function placeOf(text: string): EndpointPlace {
  const [, method = '', url = ''] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? []
  if (method === '') throw usageError(`"${text}": write method and path, 'POST /v3/shop/stores'.`)
  if (!methods.includes(method.toUpperCase()))
    throw usageError(`There is no method "${method}": one of ${methods.join(', ')}.`)
  const [, host, rest = ''] = /^(https?:\/\/[^/?#]+)?(.*)$/.exec(url) ?? []
  const [path = '', search = ''] = rest.replace(/#.*$/, '').split('?')
  // As the documentation writes it at times: `/v3/shop/stores/:id`, `<id>`
  const braced = path.replace(/\/(?::(\w+)|<(\w+)>)/g, (_, a, b) => `/{${a ?? b}}`)
  if (!/^(\/([\w.~-]+|\{[\w-]+\}))+\/?$/.test(braced) || /\/\.{1,2}(\/|$)/.test(braced))
    throw usageError(
      `"${path}" is not a path: segments of letters, digits, - _ . ~, parameters in braces: /v3/shop/stores/{store_id}`,
    )
  return {
    method: method.toUpperCase(),
    path: braced,
    query: [...new URLSearchParams(search)],
    server: host ?? defaultServer,
  }
}

export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')

/** The segments behind the version. */
const segmentsOf = (path: string): string[] =>
  path
    .split('/')
    .filter(Boolean)
    .filter((segment, index) => index > 1 || !/^v\d+$/.test(segment))

const isParameter = (segment: string | undefined): boolean => segment?.startsWith('{') ?? false

/** The folder of the spec: `/v3/shop/stores/{store_id}` → `shop`. */
export const moduleFor = (path: string): string => {
  const [first] = segmentsOf(path).filter((segment) => !isParameter(segment))
  return first === undefined ? 'root' : kebabCase(camelCase(first)) || 'root'
}

/** `stores` → `store`, `cities` → `city`, `address` → `address` */
const singular = (word: string): string => {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, 'y')
  if (/(ss|us|is)$/i.test(word)) return word
  if (/(x|ch|sh|ss)es$/i.test(word)) return word.replace(/es$/i, '')
  return word.replace(/s$/i, '')
}

/** `POST /v3/shop/stores` → `createStore`, `GET …/{store_id}` → `getStore`, `POST …/close` →
 * `closeStore`. */
export function operationIdFor({ method, path }: EndpointPlace): string {
  const segments = segmentsOf(path)
  const last = segments.at(-1)
  const before = segments.at(-2)
  const named = segments.filter((segment) => !isParameter(segment)).at(-1) ?? ''
  const parent = segments.at(-3) ?? ''
  const isAction = isParameter(before) && !isParameter(last) && method === 'POST'
  const id = isAction
    ? `${camelCase(named)}${pascalCase(singular(parent))}`
    : `${verbFor(method, isParameter(last), named)}${pascalCase(
        method === 'GET' && !isParameter(last) ? named : singular(named),
      )}`
  const isUsable = named !== '' && isCamelCase(id) && !reservedWords.has(id)
  return isUsable ? id : madeName(method.toLowerCase(), path)
}

function verbFor(method: string, isOne: boolean, named: string): string {
  if (method === 'GET') return isOne || singular(named) === named ? 'get' : 'list'
  return { POST: 'create', PUT: 'update', PATCH: 'update', DELETE: 'delete' }[method] ?? 'call'
}

/** `createStore` → `Create a store`: one line of English, for a person to better. */
export const summaryFor = (id: string): string => {
  const [verb = '', ...words] = kebabCase(id).split('-')
  const article = words.length === 0 || verb === 'list' ? '' : 'a '
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${article}${words.join(' ')}`.trim()
}
