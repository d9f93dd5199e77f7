import { resolveSchema, typeOf } from '../../../generator/model/resolve.js'
import type { Operation, Parameter, Schema } from '../../../generator/model/types.js'
import { type Building, build } from '../../../simulator/schema/build.js'
import { isRecord } from '../../../simulator/schema/json.js'
import { replaceAt } from '../../../simulator/schema/sensitive.js'
import type { Described, Lookup } from '../source.js'

/** The parts of a request, as the operation's function takes them. */
export interface ExampleRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The numbers that an operation is about. Often one of several is needed, and none required. */
const keys = ['out_trade_no', 'transaction_id', 'out_refund_no', 'out_order_no', 'out_bill_no']

/** What makes a page of a list, before other filters. */
const pages = ['limit', 'offset']

/** A request as the documentation's examples make it: what is required, and of what is optional so
 * much that the example says something. */
export function exampleRequest({ endpoint, lookup }: Described<Operation>): ExampleRequest {
  const { pathParameters, query, headers, request } = endpoint
  const isBare = pathParameters.length === 0 && !query.some(({ required }) => required)
  const shown = isBare && !request ? optionalParameters(query, lookup) : []
  const queryValues = parameterValues([...query.filter(isRequired), ...shown], lookup)
  const headerValues = parameterValues(headers.filter(isRequired), lookup)
  return {
    path: parameterValues(pathParameters, lookup),
    ...(Object.keys(queryValues).length > 0 ? { query: queryValues } : {}),
    ...(Object.keys(headerValues).length > 0 ? { headers: headerValues } : {}),
    ...(request ? { body: exampleBody(request.schema, lookup) } : {}),
  }
}

/** The same with what texts hold as JSON in place of the texts: the client writes them. */
export function callExample(operation: Described<Operation>): ExampleRequest {
  const { json } = operation.endpoint
  const { query, body, ...besides } = exampleRequest(operation)
  return {
    ...besides,
    ...(query ? { query: withContent(query, json.query) } : {}),
    ...(body === undefined ? {} : { body: withContent(body, json.request) }),
  }
}

const withContent = <Value>(value: Value, paths: readonly string[]): Value =>
  // The innermost places stand first: they are not there before the text around them is read.
  paths.reduceRight<unknown>(
    (opened, path) => replaceAt(opened, path, (text) => JSON.parse(text) as unknown),
    value,
  ) as Value

/** A value with every field that the schema has. */
export const fullExample = (schema: Schema, lookup: Lookup): unknown =>
  build(schema, undefined, { lookup, optional: 'all' })

const building = (lookup: Lookup): Building => ({ lookup, optional: 'known' })

/** The client fills in its own merchant number. */
const isAsked = (schema: Schema): boolean => !schema['x-client']

const isRequired = ({ required, schema }: Parameter): boolean => required && isAsked(schema)

function parameterValues(
  parameters: readonly Parameter[],
  lookup: Lookup,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters.map(({ name, schema }) => [name, build(schema, undefined, building(lookup), name)]),
  )
}

function optionalParameters(query: readonly Parameter[], lookup: Lookup): Parameter[] {
  const paging = query.filter(({ name }) => pages.includes(name))
  if (paging.length > 0) return paging
  return query
    .filter(({ schema }) => exampleOf(resolveSchema(schema, lookup)) !== undefined)
    .slice(0, 2)
}

function exampleBody(schema: Schema, lookup: Lookup): unknown {
  const shown = { ...illustrate(schema, lookup), ...keyOf(schema, lookup) }
  const body = build(schema, shown, building(lookup), 'body')
  if (!isRecord(body)) return body
  const given = Object.entries(body).filter(([name]) => isAsked(schema.properties?.[name] ?? {}))
  return Object.fromEntries(given)
}

/** What an example shows beyond what is required, so that it says something: an item of every
 * required list, the first fields of an object that requires none. */
function illustrate(schema: Schema, lookup: Lookup, depth = 0): Record<string, unknown> {
  const { properties = {}, required = [] } = resolveSchema(schema, lookup)
  if (required.length === 0) return Object.fromEntries(scalars(schema, lookup).slice(0, 2))
  const shown = required.flatMap((name) => {
    const property = properties[name]
    const part = property && depth < deepest ? illustratePart(property, lookup, depth) : undefined
    return part === undefined ? [] : [[name, part] as const]
  })
  return Object.fromEntries(shown)
}

/** A schema may hold itself. */
const deepest = 8

function illustratePart(schema: Schema, lookup: Lookup, depth: number): unknown {
  const meant = resolveSchema(schema, lookup)
  if (meant.properties) return illustrate(meant, lookup, depth + 1)
  if (typeOf(meant) !== 'array' || meant.examples?.some(Array.isArray)) return undefined
  return [meant.items && illustratePart(meant.items, lookup, depth)]
}

/** One of the numbers that the operation is about, where none of them is required. */
function keyOf(schema: Schema, lookup: Lookup): Record<string, unknown> {
  const required = resolveSchema(schema, lookup).required ?? []
  const refund = required.includes('out_refund_no')
  const known = refund ? keys.filter((key) => key !== 'out_refund_no') : keys
  if (known.some((key) => required.includes(key))) return {}
  const found = scalars(schema, lookup).filter(([name]) => known.includes(name))
  found.sort(([a], [b]) => known.indexOf(a) - known.indexOf(b))
  return Object.fromEntries(found.slice(0, 1))
}

function scalars(schema: Schema, lookup: Lookup): [name: string, example: unknown][] {
  const { properties = {} } = resolveSchema(schema, lookup)
  return Object.entries(properties).flatMap(([name, property]) => {
    const meant = resolveSchema(property, lookup)
    const example = exampleOf(meant)
    const isShown = example !== undefined && !meant['x-sensitive'] && !meant.deprecated
    return isShown ? [[name, example] as [string, unknown]] : []
  })
}

const exampleOf = (schema: Schema): unknown =>
  ['object', 'array'].includes(typeOf(schema) ?? '')
    ? undefined
    : (schema.examples?.[0] ?? schema.enum?.[0])
