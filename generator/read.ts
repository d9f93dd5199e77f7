import type { Diagnostic } from './diagnostics.js'
import { parseSpec, type SpecDocument } from './load/parse.js'
import { locate } from './load/position.js'
import { checkRefs, createResolver } from './load/refs.js'
import { type SpecFile, sharedEnums } from './load/scan.js'
import {
  type Claim,
  checkSpec,
  type Endpoints,
  modelShared,
  readSpec,
  type Schema,
  type SharedSchema,
} from './model/index.js'
import type { Clock } from './timing.js'

export type Modules = ReadonlyMap<string, readonly SpecFile[]>

/** A module after the first two rooms: plain JSON, ready to be typed and rendered anywhere. */
export interface ReadModule {
  readonly module: string
  readonly endpoints: readonly Endpoints[]
  readonly claims: readonly Claim[]
  /** The shared enums; in the module `_shared` only. */
  readonly enums: readonly SharedSchema[]
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The referenced schemas by absolute `$ref`, if the module has them in common; only for documents
   * of other projects.
   */
  readonly components?: Readonly<Record<string, Schema>>
}

/** Loads and models some modules, one after another. `shared` are the files of `_shared`, which
 * every module may refer to; modules know nothing of each other. */
export function* readModules(
  modules: Modules,
  shared: readonly SpecFile[],
  clock: Clock,
): Generator<ReadModule> {
  const { read: sharedModule, ground } = readShared(shared, clock)
  // Problems of a shared file are reported once, with `_shared`.
  for (const [module, files] of modules)
    yield module === '_shared' ? sharedModule : readModule(module, files, ground, clock)
}

/**
 * Documents by path, documents that are not YAML, and documents that break a rule, which generate
 * nothing.
 */
interface Ground {
  readonly documents: ReadonlyMap<string, SpecDocument>
  readonly unreadable: ReadonlySet<string>
  readonly broken: ReadonlySet<string>
}

function parseAll(files: readonly SpecFile[]) {
  const documents: SpecDocument[] = []
  const unreadable: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const parsed = parseSpec(file)
    if ('document' in parsed) documents.push(parsed.document)
    else {
      unreadable.push(file.path)
      diagnostics.push(...parsed.diagnostics)
    }
  }
  return { documents, unreadable, diagnostics }
}

function readModule(
  module: string,
  files: readonly SpecFile[],
  ground: Ground,
  clock: Clock,
): ReadModule {
  const { documents: specs, unreadable, diagnostics } = clock.time('load', () => parseAll(files))
  return clock.time('model', () => {
    const documents = new Map([
      ...ground.documents,
      ...specs.map((spec) => [spec.path, spec] as const),
    ])
    const lost = new Set([...ground.unreadable, ...unreadable])
    const broken = new Set(ground.broken)
    const resolve = createResolver(documents)
    const checked = specs.map((spec) => ({
      spec,
      ...checkSpec(spec, resolve, checkRefs(spec, documents, lost)),
    }))
    for (const { spec, findings } of checked) {
      diagnostics.push(...locate(spec, findings))
      if (findings.length > 0) broken.add(spec.path)
    }
    const claims = checked.flatMap(({ claim }) => claim ?? [])
    const endpoints = checked.flatMap(({ spec, place }) =>
      place && !broken.has(spec.path) ? (readSpec(spec, place, resolve, broken) ?? []) : [],
    )
    return { module, endpoints, claims, enums: [], diagnostics }
  })
}

/** Reads `_shared`, and with it the ground that every other module stands on. */
function readShared(
  files: readonly SpecFile[],
  clock: Clock,
): { read: ReadModule; ground: Ground } {
  const { documents: specs, unreadable, diagnostics } = clock.time('load', () => parseAll(files))
  const documents = new Map(specs.map((spec) => [spec.path, spec]))
  const lost = new Set(unreadable)
  const broken = new Set<string>()
  const resolve = createResolver(documents)
  const enums = clock.time('model', () =>
    specs.flatMap((spec) => {
      const { schemas, findings } = modelShared(spec, resolve, checkRefs(spec, documents, lost))
      diagnostics.push(...locate(spec, findings))
      if (findings.length > 0) broken.add(spec.path)
      const isSource = spec.path === sharedEnums && findings.length === 0
      return isSource ? schemas.filter(({ schema }) => schema.enum) : []
    }),
  )
  return {
    read: { module: '_shared', endpoints: [], claims: [], enums, diagnostics },
    ground: { documents, unreadable: lost, broken },
  }
}
