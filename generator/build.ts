import type { Diagnostic } from './diagnostics.js'
import { parseSpec, type SpecDocument } from './load/parse.js'
import { locate } from './load/position.js'
import { checkRefs, createResolver } from './load/refs.js'
import type { SpecFile } from './load/scan.js'
import {
  type Claim,
  checkSpec,
  type Endpoints,
  modelShared,
  readSpec,
  sharedEnums,
} from './model/index.js'
import { problems } from './problems.js'
import { type ChainEntry, chainEntry } from './render/chain.js'
import {
  type RenderedFile,
  type RenderOptions,
  renderEndpoint,
  renderEvents,
  renderModule,
  renderShared,
} from './render/index.js'
import type { Clock } from './timing.js'
import { type TypeBook, type TypedFile, typeEndpoint, typeShared } from './type/index.js'

export interface BuiltModule {
  readonly module: string
  readonly files: readonly RenderedFile[]
  readonly claims: readonly Claim[]
  /** What the chained client, which spans all modules, has to know of each operation. */
  readonly chain: readonly ChainEntry[]
}

export interface Built {
  readonly modules: readonly BuiltModule[]
  readonly diagnostics: readonly Diagnostic[]
}

export type Modules = ReadonlyMap<string, readonly SpecFile[]>

/** Load, model, type and render some modules. Touches nothing but the clock, so it may run in a
 * worker. `shared` are the files of `_shared`, which every module may refer to. */
export function buildModules(
  modules: Modules,
  shared: readonly SpecFile[],
  options: RenderOptions,
  book: TypeBook,
  clock: Clock,
): Built {
  const documents = new Map<string, SpecDocument>()
  const unreadable = new Set<string>()
  const parse = (files: readonly SpecFile[]) => (): Diagnostic[] =>
    files.flatMap((file) => {
      const parsed = parseSpec(file)
      if ('diagnostics' in parsed) unreadable.add(file.path)
      else documents.set(file.path, parsed.document)
      return 'diagnostics' in parsed ? parsed.diagnostics : []
    })
  const own = [...modules].filter(([module]) => module !== '_shared').flatMap(([, files]) => files)
  const sharedDiagnostics = clock.time('load', parse(shared))
  const diagnostics = clock.time('load', parse(own))
  const build: Build = {
    documents,
    unreadable,
    broken: new Set(),
    diagnostics,
    options,
    book,
    clock,
  }
  const readable = (files: readonly SpecFile[]) =>
    files.flatMap((file) => documents.get(file.path) ?? [])
  const sharedModule = buildShared(readable(shared), { ...build, diagnostics: sharedDiagnostics })
  const built = [...modules].map(([module, files]) =>
    module === '_shared' ? sharedModule : buildModule(module, readable(files), build),
  )
  // What is wrong with a shared file is said once, by whoever builds `_shared`.
  if (modules.has('_shared')) diagnostics.push(...sharedDiagnostics)
  return { modules: built, diagnostics }
}

interface Build {
  readonly documents: ReadonlyMap<string, SpecDocument>
  /** Files that are no YAML. */
  readonly unreadable: ReadonlySet<string>
  /** Documents that break a rule: nothing is made from what they say. */
  readonly broken: Set<string>
  readonly diagnostics: Diagnostic[]
  readonly options: RenderOptions
  readonly book: TypeBook
  readonly clock: Clock
}

function buildModule(module: string, specs: readonly SpecDocument[], build: Build): BuiltModule {
  const { clock, options, book } = build
  const { endpoints, claims } = clock.time('model', () => modelModule(specs, build))
  const typed = clock.time('type', () =>
    endpoints.map((endpoint) => ({ endpoint, types: typeEndpoint(endpoint, book) })),
  )
  checkTypeNames(typed, claims, build)
  const files = clock.time('render', () => renderAll(module, typed, options))
  const chain = endpoints.flatMap((each) => (each.kind === 'operation' ? [chainEntry(each)] : []))
  return { module, files, claims, chain }
}

interface Typed {
  readonly endpoint: Endpoints
  readonly types: TypedFile
}

function renderAll(
  module: string,
  typed: readonly Typed[],
  options: RenderOptions,
): RenderedFile[] {
  if (typed.length === 0) return []
  const members = typed.map(({ endpoint, types }) => ({ id: endpoint.id, enums: types.enums }))
  const notifications = typed.flatMap(({ endpoint }) =>
    endpoint.kind === 'notification' ? [endpoint] : [],
  )
  return [
    ...typed.map(({ endpoint, types }) => renderEndpoint(endpoint, types, options)),
    ...(notifications.length > 0 ? [renderEvents(module, notifications, options)] : []),
    renderModule(module, members, notifications.length > 0, options),
  ]
}

function modelModule(specs: readonly SpecDocument[], build: Build) {
  const { documents, unreadable, broken, diagnostics } = build
  const resolve = createResolver(documents)
  const checked = specs.map((spec) => ({
    spec,
    ...checkSpec(spec, resolve, checkRefs(spec, documents, unreadable)),
  }))
  for (const { spec, findings } of checked) {
    diagnostics.push(...locate(spec, findings))
    if (findings.length > 0) broken.add(spec.path)
  }
  return {
    claims: checked.flatMap(({ claim }) => claim ?? []),
    endpoints: checked.flatMap(({ spec, place }) =>
      place && !broken.has(spec.path) ? (readSpec(spec, place, resolve, broken) ?? []) : [],
    ),
  }
}

/** A module's barrel exports every type of every file: no name may come twice. */
function checkTypeNames(
  typed: readonly Typed[],
  claims: readonly Claim[],
  { documents, diagnostics }: Build,
): void {
  const owners = new Map<string, string>()
  for (const { endpoint, types } of typed)
    for (const { name } of types.declarations) {
      const owner = owners.get(name)
      const spec = documents.get(endpoint.source.replace(/^specs\//, ''))
      const claim = claims.find(({ source }) => source === endpoint.source)
      if (owner && spec && claim) {
        const problem = problems.nameClash(name, owner)
        diagnostics.push(...locate(spec, [{ problem, at: [...claim.at, 'operationId'] }]))
      } else owners.set(name, endpoint.source)
    }
}

function buildShared(specs: readonly SpecDocument[], build: Build): BuiltModule {
  const { documents, unreadable, broken, diagnostics, options, book, clock } = build
  const resolve = createResolver(documents)
  const files = specs.flatMap((spec) => {
    const { schemas, findings } = clock.time('model', () =>
      modelShared(spec, resolve, checkRefs(spec, documents, unreadable)),
    )
    diagnostics.push(...locate(spec, findings))
    if (findings.length > 0) {
      broken.add(spec.path)
      return []
    }
    const enums = schemas.filter(({ schema }) => schema.enum)
    if (spec.path !== sharedEnums || enums.length === 0) return []
    const types = clock.time('type', () => typeShared(enums, book))
    return [clock.time('render', () => renderShared(spec.path, types, options))]
  })
  return { module: '_shared', files, claims: [], chain: [] }
}
