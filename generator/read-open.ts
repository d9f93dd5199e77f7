import type { Diagnostic } from './diagnostics.js'
import { Library } from './load/library.js'
import type { SpecDocument } from './load/parse.js'
import { locate } from './load/position.js'
import type { Profile } from './load/profile.js'
import { refsOf } from './load/refs.js'
import { type SpecFile, sharedEnums } from './load/scan.js'
import { applyDiscriminators, selfMade } from './model/discriminators.js'
import { readEndpoint } from './model/endpoint.js'
import {
  type Claim,
  type Endpoints,
  type Schema,
  type SharedSchema,
  schemasIn,
} from './model/index.js'
import { nameOperations, OpenChecker, strayPart } from './model/open.js'
import { serverPath } from './model/open-rules.js'
import { withoutFragment } from './model/operation-rules.js'
import type { OperationPlace } from './model/places.js'
import { problems } from './problems/index.js'
import type { Modules, ReadModule } from './read.js'
import { type Fields, inWords } from './shapes/shape.js'
import type { Clock } from './timing.js'

export interface OpenOrder {
  /** The modules that are asked for. */
  readonly modules: Modules
  /** Every file that there is: modules may refer to each other's. */
  readonly files: readonly SpecFile[]
  readonly root: string
  readonly profile: Profile
}

/** Loads and models documents that were not written for this generator. Each may have many operations,
 * and references to other files. */
export function* readOpenModules(
  { modules, files, root, profile }: OpenOrder,
  clock: Clock,
): Generator<ReadModule> {
  const library = new Library(files, root, profile)
  clock.time('load', () => {
    for (const { path } of files) library.get(path)
  })
  const { checker, places } = clock.time('model', () => check(library, profile))
  let reported = false
  const found: ReadModule[] = []
  for (const [module, own] of modules)
    found.push(clock.time('model', () => readModule(module, own, { library, checker, places })))
  // All problems of a document are known only now, wherever the document is.
  for (const read of found) {
    const diagnostics = reported ? [] : allDiagnostics(library, checker)
    reported = true
    yield diagnostics.length > 0 ? { ...read, diagnostics } : read
  }
}

type Places = ReadonlyMap<string, readonly OperationPlace[]>

interface Ground {
  readonly library: Library
  readonly checker: OpenChecker
  readonly places: Places
}

function check(library: Library, profile: Profile): { checker: OpenChecker; places: Places } {
  const checker = new OpenChecker(library, profile)
  const referred = new Set(library.documents.flatMap((document) => [...refsOf(document)]))
  const own = library.documents
  for (const document of own) {
    const stray = document.module === '_shared' ? undefined : strayPart(document, referred)
    if (stray) checker.add(document.path, stray)
    checker.checkDocument(document)
  }
  const places = new Map(own.map((each) => [each.path, checker.checkOperations(each)] as const))
  return { checker, places }
}

const allDiagnostics = (library: Library, checker: OpenChecker): Diagnostic[] => [
  ...library.diagnostics,
  ...library.documents.flatMap((document) => locate(document, checker.findings(document.path))),
]

function readModule(
  module: string,
  files: readonly SpecFile[],
  { library, checker, places }: Ground,
): ReadModule {
  const documents = files.flatMap(({ path }) => library.get(path) ?? [])
  const listed = documents.flatMap((document) =>
    (places.get(document.path) ?? []).map((place) => ({ document, place })),
  )
  const names = nameOperations(listed.map(({ place }) => place))
  const claims = listed.map(({ document, place }) => claimOf(document, place, names))
  const isBroken =
    library.unreadable.size > 0 ||
    library.documents.some(({ path }) => checker.findings(path).length > 0)
  const enums = module === '_shared' ? sharedSchemas(library) : []
  if (isBroken || enums.length > 0) return { module, endpoints: [], claims, enums, diagnostics: [] }
  const reader = checker.reader(documents[0]?.path ?? '')
  const endpoints = listed.map(({ document, place }) =>
    readEndpoint(document, place, reader.from(document.path), {
      id: names.get(place) ?? '',
      path: place.kind === 'operation' ? pathOf(document, place) : place.name,
    }),
  )
  const components = reader.components
  applyDiscriminators(components, endpoints.flatMap(rootsOf))
  for (const ref of selfMade(components)) reportCycle(ref, checker)
  return { module, endpoints, claims, enums: [], diagnostics: [], components }
}

/** The enums of `_shared`, which have a file of their own. */
const sharedSchemas = (library: Library): readonly SharedSchema[] => {
  const document = library.get(sharedEnums)
  return document ? schemasIn(document).filter(({ schema }) => schema.enum) : []
}

const declaredPath = (document: SpecDocument, place: OperationPlace): string =>
  serverPath(document.content as Fields, place) + place.name

/** The path that is sent. */
const pathOf = (document: SpecDocument, place: OperationPlace): string =>
  withoutFragment(declaredPath(document, place))

function reportCycle(ref: string, checker: OpenChecker): void {
  const [path = '', pointer = ''] = ref.split('#/')
  const at = pointer.split('/')
  checker.add(path, { problem: problems.schemaCycle(at.at(-1) ?? ref), at, key: true })
}

const claimOf = (
  document: SpecDocument,
  place: OperationPlace,
  names: ReadonlyMap<OperationPlace, string>,
): Claim => ({
  source: `specs/${document.path}`,
  module: document.module,
  id: names.get(place) ?? '',
  endpoint:
    place.kind === 'operation'
      ? `${place.method.toUpperCase()} ${declaredPath(document, place)}`
      : `webhook ${place.name}`,
  products: Array.isArray(place.operation['tags']) ? place.operation['tags'].map(inWords) : [],
  overseas: place.operation['x-region'] === 'overseas',
  at: place.at.pointer,
})

/** The schemas that are written in an operation itself. */
export const rootsOf = (endpoint: Endpoints): Schema[] =>
  endpoint.kind === 'operation'
    ? [
        ...[...endpoint.pathParameters, ...endpoint.query, ...endpoint.headers].map(
          ({ schema }) => schema,
        ),
        ...(endpoint.request ? [endpoint.request.schema] : []),
        ...(endpoint.response.schema ? [endpoint.response.schema] : []),
      ]
    : [endpoint.resource, endpoint.body, endpoint.acknowledgement].filter(
        (schema) => schema !== undefined,
      )
