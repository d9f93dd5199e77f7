import type { Operation } from '../../../generator/model/types.js'
import type { Described } from '../source.js'
import { exampleRequest } from './example.js'

/** Where `npx wechatpay-ky simulate` listens, and its merchant. */
const SIMULATOR = { url: 'http://127.0.0.1:8030', mchid: '1900000109' }

/** Fields that name the caller: the simulator refuses another merchant's. */
const CALLERS = ['mchid', 'sp_mchid', 'combine_mchid']

/** The operation's example as a command that a running simulator accepts. Nothing for uploads, whose
 * digest has to be computed, nor for APIv2, whose fields have to be signed. */
export function curl(operation: Described<Operation>): string | undefined {
  const { method, path, request, v2 } = operation.endpoint
  if (v2 || (request && request.kind !== 'json')) return undefined
  const { path: inPath, query = {}, headers = {}, body } = exampleRequest(operation)
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(inPath[name])),
  )
  const pairs = Object.entries(asSimulated(query, 'query', operation.endpoint)).flatMap(
    ([name, value]) => [value].flat().map((each) => `${name}=${encodeURIComponent(String(each))}`),
  )
  const url = `${SIMULATOR.url}${filled}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
  const sent = { 'X-Simulator-Unsigned': 'true', ...headers }
  const lines = [
    method === 'GET' || (method === 'POST' && request)
      ? `curl ${quoted(url)}`
      : `curl -X ${method} ${quoted(url)}`,
    ...Object.entries(sent).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(request
      ? ["-H 'Content-Type: application/json'", `-d ${quoted(json(body, operation.endpoint))}`]
      : []),
  ]
  return lines.join(' \\\n  ')
}

/** With the simulator's merchant, also where the client would fill it in: `json.mchid`. */
const asSimulated = (
  fields: Readonly<Record<string, unknown>>,
  part: 'query' | 'json',
  { mchid: places }: Operation,
): Record<string, unknown> => {
  const filled = places.filter((place) => place.startsWith(`${part}.`))
  const names = filled.map((place) => place.slice(part.length + 1))
  const all = { ...Object.fromEntries(names.map((name) => [name, SIMULATOR.mchid])), ...fields }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      CALLERS.includes(name) ? SIMULATOR.mchid : value,
    ]),
  )
}

const json = (body: unknown, operation: Operation): string =>
  JSON.stringify(isFields(body) ? asSimulated(body, 'json', operation) : body, undefined, 2)

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** For every shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
