import type { Diagnostic } from './diagnostics.js'
import { parseSpec } from './load/parse.js'
import { locate } from './load/position.js'
import type { SpecFile } from './load/scan.js'
import type { Claim, Endpoints } from './model/index.js'
import { kebabCase } from './names.js'
import { problems } from './problems/index.js'
import type { ReadModule } from './read.js'
import { type ChainEntry, chainEntry } from './render/chain/entry.js'
import {
  type RenderedFile,
  type RenderOptions,
  renderEndpoint,
  renderEvents,
  renderModule,
  renderSchemas,
  renderShared,
} from './render/index.js'
import { loadTemplates } from './render/templates.js'
import type { Clock } from './timing.js'
import {
  ComponentTypes,
  type KnownTypes,
  type SchemaClash,
  TypeBook,
  type TypedFile,
  typeComponents,
  typeEndpoint,
  typeShared,
  useComponents,
} from './type/index.js'

export interface BuiltModule {
  readonly module: string
  readonly files: readonly RenderedFile[]
  readonly claims: readonly Claim[]
  /** The facts about each operation for the chained client, which spans all modules. */
  readonly chain: readonly ChainEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The inputs of making, apart from the modules. */
export interface Supplies {
  readonly templates: string
  readonly runtime?: string
  /** Where the enums' types are, if `_shared/enums.yaml` is lent. */
  readonly enums?: string
  readonly banner?: (source: string) => string
  /** Types that earlier runs made. */
  readonly types: KnownTypes
  /** The folder for compiled code of the libraries that making needs. */
  readonly compiled?: string
}

export interface Workshop {
  readonly options: RenderOptions
  readonly book: TypeBook
  readonly clock: Clock
}

/** The inputs of making, prepared once for a run. */
export const openWorkshop = (
  { templates, runtime, enums, banner, types, compiled }: Supplies,
  clock: Clock,
): Workshop => ({
  options: {
    render: loadTemplates(templates),
    ...(runtime ? { runtime } : {}),
    ...(enums ? { enums } : {}),
    ...(banner ? { banner } : {}),
  },
  book: new TypeBook(types, compiled),
  clock,
})

/** Types and renders a module. `specs` are its files: to show where a name clashes. */
export function makeModule(
  read: ReadModule,
  specs: readonly SpecFile[],
  { options, book, clock }: Workshop,
): BuiltModule {
  const { module, claims, enums, diagnostics } = read
  // The shared parts of a module are transferred once, not with each endpoint.
  const endpoints = read.components
    ? read.endpoints.map((each) => ({ ...each, components: read.components ?? {} }))
    : read.endpoints
  const components = clock.time('type', () => componentTypes(read))
  const typed = clock.time('type', () =>
    endpoints.map((endpoint) => ({ endpoint, types: typeEndpoint(endpoint, book, components) })),
  )
  const schemas = clock.time('type', () => components && typeComponents(components, book))
  const files = clock.time('render', () => renderAll(module, typed, schemas, options))
  // The types of lent enums are in their source package.
  if (enums.length > 0 && !options.enums) {
    const types = clock.time('type', () => typeShared(enums, book))
    files.push(clock.time('render', () => renderShared(enums[0]?.file ?? '', types, options)))
  }
  const chain = endpoints.flatMap((each) => (each.kind === 'operation' ? [chainEntry(each)] : []))
  const clashes = [
    ...checkTypeNames(typed, schemas, claims, specs),
    ...(components?.clashes ?? []).flatMap((clash) => schemaClash(clash, specs)),
  ]
  return { module, files, claims, chain, diagnostics: [...diagnostics, ...clashes] }
}

/** For documents whose schemas become separate types. */
function componentTypes({ components, endpoints }: ReadModule): ComponentTypes | undefined {
  if (!components) return undefined
  const types = new ComponentTypes(components, new Set(endpoints.map(({ id }) => id)))
  for (const endpoint of endpoints) useComponents(endpoint, types)
  return types
}

interface Typed {
  readonly endpoint: Endpoints
  readonly types: TypedFile
}

function renderAll(
  module: string,
  typed: readonly Typed[],
  schemas: TypedFile | undefined,
  options: RenderOptions,
): RenderedFile[] {
  if (typed.length === 0) return []
  const hasSchemas = schemas !== undefined && schemas.declarations.length > 0
  const members = typed.map(({ endpoint, types }) => ({ id: endpoint.id, enums: types.enums }))
  const notifications = typed.flatMap(({ endpoint, types: { names } }) =>
    endpoint.kind === 'notification' && !endpoint.body ? [{ notification: endpoint, names }] : [],
  )
  const besides = [
    ...(notifications.length > 0 ? ['events'] : []),
    ...(hasSchemas ? ['schemas'] : []),
  ]
  return [
    ...typed.map(({ endpoint, types }) => renderEndpoint(endpoint, types, options)),
    ...(notifications.length > 0 ? [renderEvents(module, notifications, options)] : []),
    ...(hasSchemas ? [renderSchemas(module, schemas, options)] : []),
    renderModule(module, members, besides, options),
  ]
}

/** A module's barrel exports every type of every file: no name may come twice. */
function checkTypeNames(
  typed: readonly Typed[],
  schemas: TypedFile | undefined,
  claims: readonly Claim[],
  specs: readonly SpecFile[],
): Diagnostic[] {
  const owners = new Map<string, Owner>(
    schemas?.declarations.map(({ name }) => [name, { source: `the schema ${name}` }]),
  )
  const diagnostics: Diagnostic[] = []
  for (const { endpoint, types } of typed)
    for (const { name } of types.declarations) {
      const owner = owners.get(name)
      if (!owner) owners.set(name, endpoint)
      else if (!isSameId(owner, endpoint))
        diagnostics.push(...nameClash(name, owner.source, endpoint, claims, specs))
    }
  return diagnostics
}

/** A schema, or an operation or notification. */
interface Owner {
  readonly source: string
  readonly id?: string
}

/** All types of two operations with one id clash; the id is reported by itself. */
const isSameId = (owner: Owner, { id }: Endpoints): boolean =>
  owner.id !== undefined && kebabCase(owner.id) === kebabCase(id)

/** The spec is parsed once more, for the place: this hardly ever happens. */
function nameClash(
  name: string,
  owner: string,
  { source, id }: Endpoints,
  claims: readonly Claim[],
  specs: readonly SpecFile[],
): Diagnostic[] {
  const claim = claims.find((each) => each.source === source && each.id === id)
  const file = specs.find(({ path }) => `specs/${path}` === source)
  const parsed = file && parseSpec(file, { strict: false, allowOutside: true })
  if (!claim || !parsed || !('document' in parsed)) return []
  const problem = problems.nameClash(name, owner)
  return locate(parsed.document, [{ problem, at: [...claim.at, 'operationId'] }])
}

function schemaClash({ ref, name, other }: SchemaClash, specs: readonly SpecFile[]): Diagnostic[] {
  const [path = '', pointer = ''] = ref.split('#/')
  const problem =
    other === undefined ? problems.componentName(name) : problems.componentClash(name, other)
  const file = specs.find((spec) => spec.path === path)
  const parsed = file && parseSpec(file, { strict: false, allowOutside: true })
  return parsed && 'document' in parsed
    ? locate(parsed.document, [{ problem, at: pointer.split('/'), key: true }])
    : [{ ...problem, file: `specs/${path}`, line: 1, column: 1 }]
}
