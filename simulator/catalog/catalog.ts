import { existsSync } from 'node:fs'
import { parseSpec, type SpecDocument } from '../../generator/load/parse.js'
import { checkRefs, createResolver } from '../../generator/load/refs.js'
import { ScannedSpec, type SpecFile, scanSpecs } from '../../generator/load/scan.js'
import { modelSpec } from '../../generator/model/index.js'
import type {
  Described,
  Lookup,
  Notification,
  Operation,
  Schema,
} from '../../generator/model/types.js'
import { SimulatorError } from '../error.js'
import { isNotification, isOperation } from './described.js'
import {
  EndpointIndex,
  type IndexedEndpoint,
  type Match,
  readEndpoint,
  readEvent,
} from './endpoint-index.js'
import type { Prepared } from './prepared.js'

export type { Described, Lookup }

/**
 * The specs, by what they describe. Opening reads the files without parsing them; a spec is parsed
 * and modelled when it is first asked for.
 */
export class Catalog {
  readonly endpoints: readonly IndexedEndpoint[]
  /** Those of APIv2, which speak XML. */
  readonly xmlEndpoints: readonly IndexedEndpoint[]
  readonly #index: EndpointIndex
  readonly #events = new Map<string, SpecFile>()
  readonly #shared: SpecFile[] = []
  #sharedDocuments: ReadonlyMap<string, SpecDocument> | undefined
  readonly #described = new Map<string, Described>()
  readonly #own = new Map<IndexedEndpoint | string, Described>()

  /** `own` are the caller's specs, which are added to these and override them. */
  constructor(folder: string, prepared?: Prepared, own: readonly Described[] = []) {
    const known = prepared ? this.#take(folder, prepared) : this.#scan(folder)
    const mine = own.flatMap((described) => this.#takeOwn(described))
    const taken = new Set(mine.map(placeOf))
    const endpoints = [...mine, ...known.filter((each) => !taken.has(placeOf(each)))]
    this.endpoints = endpoints.filter(({ file }) => !isXml(file))
    this.xmlEndpoints = endpoints.filter(({ file }) => isXml(file))
    this.#index = new EndpointIndex(endpoints)
  }

  #take(folder: string, { shared, operations, events }: Prepared): readonly IndexedEndpoint[] {
    const spec = (path: string) => new ScannedSpec(folder, path)
    this.#shared.push(...shared.map(spec))
    for (const [event, path] of events) this.#events.set(event, spec(path))
    return operations.map(([method, path, file]) => ({ method, path, file: spec(file) }))
  }

  #takeOwn(described: Described): IndexedEndpoint[] {
    const { endpoint } = described
    if (endpoint.kind === 'notification') {
      // A webhook without WeChat Pay's envelope does not come from WeChat Pay.
      if (!endpoint.body) this.#own.set(endpoint.event, described)
      return []
    }
    const path = endpoint.source.replace(/^specs\//, '')
    const file = { path, module: endpoint.module, root: '', bytes: Buffer.alloc(0) }
    const indexed = { method: endpoint.method, path: endpoint.path, file }
    this.#own.set(indexed, described)
    return [indexed]
  }

  #scan(folder: string): readonly IndexedEndpoint[] {
    const endpoints: IndexedEndpoint[] = []
    for (const file of scanSpecs(folder).files) {
      if (file.module === '_shared') this.#shared.push(file)
      else {
        const endpoint = readEndpoint(file)
        const event = endpoint ? undefined : readEvent(file)
        if (endpoint) endpoints.push(endpoint)
        else if (event) this.#events.set(event, file)
        else this.#describeUnusual(file, endpoints)
      }
    }
    return endpoints
  }

  /** The index that the package's build writes, so that no scan is needed. */
  get prepared(): Prepared {
    return {
      shared: this.#shared.map(({ path }) => path),
      operations: [...this.endpoints, ...this.xmlEndpoints].map(({ method, path, file }) => {
        return [method, path, file.path]
      }),
      events: [...this.#events].map(([event, file]) => [event, file.path]),
    }
  }

  get events(): readonly string[] {
    const own = [...this.#own.keys()].filter((key) => typeof key === 'string')
    const known = [...this.#events].filter(([, file]) => !isXml(file)).map(([event]) => event)
    return [...new Set([...known, ...own])]
  }

  get xmlEvents(): readonly string[] {
    return [...this.#events].filter(([, file]) => isXml(file)).map(([event]) => event)
  }

  match(method: string, path: string): { match: Match | undefined; methods: readonly string[] } {
    return this.#index.match(method, path)
  }

  operation(indexed: IndexedEndpoint): Described<Operation> {
    const { file } = indexed
    const described = this.#own.get(indexed) ?? this.#describe(file)
    if (isOperation(described)) return described
    throw new SimulatorError(`specs/${file.path} describes no operation.`)
  }

  notification(event: string): Described<Notification> {
    const own = this.#own.get(event)
    if (own && isNotification(own)) return own
    const file = this.#events.get(event)
    if (!file) {
      throw new SimulatorError(
        `There is no event ${event}. Known: ${[...this.#own.keys(), ...this.#events.keys()].filter((key) => typeof key === 'string').join(', ')}.`,
      )
    }
    const described = this.#describe(file)
    if (isNotification(described)) return described
    throw new SimulatorError(`specs/${file.path} describes no notification.`)
  }

  /** A spec with a different layout is parsed to find its operations. */
  #describeUnusual(file: SpecFile, endpoints: IndexedEndpoint[]): void {
    const { endpoint } = this.#describe(file)
    if (endpoint.kind === 'notification') this.#events.set(endpoint.event, file)
    else endpoints.push({ method: endpoint.method, path: endpoint.path, file })
  }

  #describe(file: SpecFile): Described {
    const known = this.#described.get(file.path)
    if (known) return known
    const document = parse(file)
    this.#sharedDocuments ??= new Map(this.#shared.map((each) => [each.path, parse(each)]))
    const documents = new Map(this.#sharedDocuments).set(file.path, document)
    const resolve = createResolver(documents)
    const { endpoint, findings } = modelSpec(document, resolve, checkRefs(document, documents))
    if (!endpoint) {
      const causes = findings.map(({ problem }) => problem.cause).join(' ')
      throw new SimulatorError(
        `specs/${file.path} has problems: ${causes} \`npm run generate\` shows where.`,
      )
    }
    const lookup: Lookup = (ref) =>
      endpoint.components[ref] ?? (resolve('', ref)?.value as Schema | undefined)
    const described = { endpoint, lookup }
    this.#described.set(file.path, described)
    return described
  }
}

/** One path, whatever its parameters are called. */
const placeOf = ({ method, path }: IndexedEndpoint): string =>
  `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`

const isXml = ({ module }: SpecFile): boolean => module.startsWith('v2/')

const parse = (file: SpecFile): SpecDocument => {
  const parsed = parseSpec(file)
  if ('document' in parsed) return parsed.document
  const [problem] = parsed.diagnostics
  throw new SimulatorError(
    `specs/${file.path} cannot be read: ${problem?.cause ?? 'unknown cause'}`,
  )
}

const catalogs = new Map<string, Catalog>()

/** The simulators of a process share what they read. */
export const openCatalog = (folder: string, prepared?: Prepared): Catalog => {
  const known = catalogs.get(folder)
  if (known) return known
  if (!existsSync(folder)) throw new SimulatorError(`specs: there is no folder ${folder}.`)
  const catalog = new Catalog(folder, prepared)
  catalogs.set(folder, catalog)
  return catalog
}
