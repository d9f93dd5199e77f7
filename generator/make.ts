import type { Diagnostic } from './diagnostics.js'
import { parseSpec } from './load/parse.js'
import { locate } from './load/position.js'
import type { SpecFile } from './load/scan.js'
import type { Claim, Endpoints } from './model/index.js'
import { problems } from './problems.js'
import type { ReadModule } from './read.js'
import { type ChainEntry, chainEntry } from './render/chain.js'
import {
  type RenderedFile,
  type RenderOptions,
  renderEndpoint,
  renderEvents,
  renderModule,
  renderShared,
} from './render/index.js'
import { loadTemplates } from './render/templates.js'
import type { Clock } from './timing.js'
import {
  type KnownTypes,
  TypeBook,
  type TypedFile,
  typeEndpoint,
  typeShared,
} from './type/index.js'

export interface BuiltModule {
  readonly module: string
  readonly files: readonly RenderedFile[]
  readonly claims: readonly Claim[]
  /** What the chained client, which spans all modules, has to know of each operation. */
  readonly chain: readonly ChainEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What making needs besides the modules. */
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

/** What making needs, made ready once for a run. */
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
  const { module, endpoints, claims, enums, diagnostics } = read
  const typed = clock.time('type', () =>
    endpoints.map((endpoint) => ({ endpoint, types: typeEndpoint(endpoint, book) })),
  )
  const files = clock.time('render', () => renderAll(module, typed, options))
  // Enums that are lent have their types where they come from.
  if (enums.length > 0 && !options.enums) {
    const types = clock.time('type', () => typeShared(enums, book))
    files.push(clock.time('render', () => renderShared(enums[0]?.file ?? '', types, options)))
  }
  const chain = endpoints.flatMap((each) => (each.kind === 'operation' ? [chainEntry(each)] : []))
  const clashes = checkTypeNames(typed, claims, specs)
  return { module, files, claims, chain, diagnostics: [...diagnostics, ...clashes] }
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

/** A module's barrel exports every type of every file: no name may come twice. */
function checkTypeNames(
  typed: readonly Typed[],
  claims: readonly Claim[],
  specs: readonly SpecFile[],
): Diagnostic[] {
  const owners = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const { endpoint, types } of typed)
    for (const { name } of types.declarations) {
      const owner = owners.get(name)
      if (owner) diagnostics.push(...nameClash(name, owner, endpoint.source, claims, specs))
      else owners.set(name, endpoint.source)
    }
  return diagnostics
}

/** The spec is parsed once more, for the place: this hardly ever happens. */
function nameClash(
  name: string,
  owner: string,
  source: string,
  claims: readonly Claim[],
  specs: readonly SpecFile[],
): Diagnostic[] {
  const claim = claims.find((each) => each.source === source)
  const file = specs.find(({ path }) => `specs/${path}` === source)
  const parsed = file && parseSpec(file)
  if (!claim || !parsed || !('document' in parsed)) return []
  const problem = problems.nameClash(name, owner)
  return locate(parsed.document, [{ problem, at: [...claim.at, 'operationId'] }])
}
