import { createHash } from 'node:crypto'
import type { Operation, Parameter, Schema } from '../generator/model/types.js'
import type { V2Operation } from '../generator/model/v2-types.js'
import { type Catalog, type Described, openCatalog } from './catalog/catalog.js'
import type { IndexedEndpoint } from './catalog/endpoint-index.js'
import { locateSpecs } from './catalog/locate.js'
import { SimulatorError } from './error.js'
import { build } from './schema/build.js'
import { isRecord } from './schema/json.js'
import { withExample } from './schema/meant.js'

/**
 * A request in the client's form: path parameters and the parts of the operation. Sensitive fields
 * are in plain text.
 */
export interface ExampleRequest {
  readonly query?: Readonly<Record<string, unknown>>
  readonly json?: unknown
  readonly xml?: Readonly<Record<string, unknown>>
  readonly form?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly [pathParameter: string]: unknown
}

export interface ExampleOptions {
  /** Optional fields too; default: only what is required. */
  readonly optional?: boolean
  /** Called with examples of the spec that do not match their schema: `body/amount/total`. */
  readonly onMisfit?: (place: string, example: unknown) => void
}

/** A one-pixel image, the upload of the examples. */
const FILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

/** Valid requests for every operation, out of the examples of the specs. */
export class Examples {
  readonly #catalog: Catalog
  readonly #endpoints: ReadonlyMap<string, IndexedEndpoint>

  constructor(catalog: Catalog) {
    this.#catalog = catalog
    this.#endpoints = new Map(
      [...catalog.endpoints, ...catalog.xmlEndpoints].map((each) => [named(each), each]),
    )
  }

  /** `POST /v3/pay/transactions/jsapi`, … */
  get endpoints(): readonly string[] {
    return this.#catalog.endpoints.map(named)
  }

  /** The operations of APIv2: `POST /pay/unifiedorder`, … */
  get xmlEndpoints(): readonly string[] {
    return this.#catalog.xmlEndpoints.map(named)
  }

  operation(endpoint: string): Operation {
    return this.#describe(endpoint).endpoint
  }

  request(endpoint: string, options: ExampleOptions = {}): ExampleRequest {
    const described = this.#describe(endpoint)
    const { pathParameters, query, headers, request } = described.endpoint
    const values = (parameters: readonly Parameter[], place: string) =>
      parameterValues(parameters, place, described, options)
    const asked = query.filter(({ schema }) => !schema['x-client'])
    const queryValues = values(asked, 'query')
    const headerValues = values(headers, 'header') as Record<string, string>
    return {
      ...values(pathParameters, 'path'),
      ...(Object.keys(queryValues).length > 0 ? { query: queryValues } : {}),
      ...(Object.keys(headerValues).length > 0 ? { headers: headerValues } : {}),
      ...(request ? { [request.kind]: body(described, options) } : {}),
    }
  }

  #describe(endpoint: string): Described<Operation> {
    const found = this.#endpoints.get(endpoint)
    if (!found) throw new SimulatorError(`No spec describes ${endpoint}.`)
    return this.#catalog.operation(found)
  }
}

const named = ({ method, path }: IndexedEndpoint): string => `${method} ${path}`

/** Examples of the specs in a folder; default: those that come with this package. */
export const openExamples = (specs: string = locateSpecs()): Examples =>
  new Examples(openCatalog(specs))

const parameterValues = (
  parameters: readonly Parameter[],
  place: string,
  { lookup }: Described<Operation>,
  { optional, onMisfit }: ExampleOptions,
): Record<string, unknown> =>
  Object.fromEntries(
    parameters
      .filter(({ required }) => required || optional)
      .map(({ name, schema }) => {
        const building = { lookup, optional: 'all', ...(onMisfit ? { onMisfit } : {}) } as const
        return [name, build(schema, undefined, building, `${place}/${name}`)]
      }),
  )

const body = (
  { endpoint: { request, v2 }, lookup }: Described<Operation>,
  { optional, onMisfit }: ExampleOptions,
): unknown => {
  if (!request) return undefined
  const building = {
    lookup,
    optional: optional ? ('all' as const) : ('known' as const),
    ...(onMisfit ? { onMisfit } : {}),
  }
  const { form } = request
  // `meta` has the file's name and digest, whether the spec requires them or not.
  const all = build(
    withExample(request.schema, request.example),
    form ? { meta: {} } : undefined,
    building,
    'body',
  )
  if (!isRecord(all)) return all
  const built = askedOfCallers(all, request.schema, v2)
  const file = { name: 'example.png', data: new Uint8Array(FILE), type: 'image/png' }
  if (!form) return built
  if (v2) return { ...built, [form.file]: file }
  const meta = {
    ...(isRecord(built['meta']) ? built['meta'] : {}),
    ...(form.filename === undefined ? {} : { [form.filename]: 'example.png' }),
    ...(form.digest === undefined ? {} : { [form.digest]: digest(form.algorithm) }),
  }
  return { ...built, meta, [form.file]: file }
}

/** Without what the client fills in. */
const askedOfCallers = (
  fields: Readonly<Record<string, unknown>>,
  { properties }: Schema,
  v2: V2Operation | undefined,
): Readonly<Record<string, unknown>> => {
  const filled = v2 ? [v2.secondSign?.field, v2.serial, 'media_hash'] : []
  const isAsked = (name: string) => !properties?.[name]?.['x-client'] && !filled.includes(name)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isAsked(name)))
}

const digest = (algorithm: 'SHA-256' | 'SM3' = 'SHA-256'): string =>
  createHash(algorithm === 'SM3' ? 'sm3' : 'sha256')
    .update(FILE)
    .digest('hex')
