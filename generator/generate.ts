import { join } from 'node:path'
import { buildModules } from './build.js'
import { Cache, type CachedModules, isFresh, moduleKeys, outputStamps } from './cache.js'
import { compareDiagnostics, type Diagnostic } from './diagnostics.js'
import { type Scan, type SpecFile, scanSpecs } from './load/scan.js'
import type { BuiltModule } from './make.js'
import type { Claim } from './model/index.js'
import { checkUniqueness } from './model/uniqueness.js'
import { problems } from './problems.js'
import type { Modules } from './read.js'
import type { RenderedFile } from './render/index.js'
import { Clock, type Stage } from './timing.js'
import { collectChain, renderWhole, whole, wholeKey } from './whole.js'
import type { ModuleChanges } from './write/api-changes.js'
import { applyPlan } from './write/apply.js'
import { type Plan, planWrites } from './write/plan.js'

export interface GenerateOptions {
  /** The folder of specs. */
  readonly specs: string
  /** The folder that generated files go to. */
  readonly out: string
  readonly templates: string
  /** What generated code imports the runtime from; by default `runtime/` beside `out`. */
  readonly runtime?: string
  /** Only these modules; all where it is empty. */
  readonly modules?: readonly string[]
  /** Look, but write nothing. */
  readonly check?: boolean
  /** The folder that the cache lies in; none where it is missing. */
  readonly cache?: string
  /** The page that counts what is covered; written only where all modules are known. */
  readonly coverage?: string
  /** The bundled `worker.ts`; without it everything runs on this thread. */
  readonly worker?: URL
}

export interface Generated {
  /** Problems in specs. If there are any, nothing was written. */
  readonly diagnostics: readonly Diagnostic[]
  readonly plan: Plan
  readonly changes: readonly ModuleChanges[]
  readonly counts: {
    readonly operations: number
    readonly notifications: number
    readonly modules: number
  }
  readonly spent: Readonly<Record<Stage, number>>
}

const noPlan: Plan = { added: [], changed: [], removed: [], unchanged: 0, foreign: [] }

/** The modules that a folder of specs holds, by name. */
export function groupByModule(files: readonly SpecFile[]): Map<string, SpecFile[]> {
  const modules = new Map<string, SpecFile[]>()
  for (const file of files) modules.set(file.module, [...(modules.get(file.module) ?? []), file])
  return modules
}

/** Runs the five stages: load, model, type, render, write. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const clock = new Clock()
  const scan = clock.time('load', () => scanSpecs(options.specs))
  const all = groupByModule(scan.files)
  const wanted: Modules = options.modules?.length
    ? new Map([...all].filter(([module]) => options.modules?.includes(module)))
    : all
  const cache = new Cache(options.cache, options.templates)
  const known = cache.modules
  const moduleKey = moduleKeys(all)
  const keys = new Map([...moduleKey, [whole, wholeKey(moduleKey)]])
  const isStale = (module: string) => !isFresh(known[module], keys.get(module) ?? '', options.out)
  const stale: Modules = new Map([...wanted].filter(([module]) => isStale(module)))
  // A module is as sound as the shared specs: these are checked with it, whichever was asked for.
  const isShared = (module: string) => module === '_shared' && isStale(module)
  const checked = new Map([...all].filter(([module]) => stale.has(module) || isShared(module)))
  const { built, diagnostics, types } = await build(stale, checked, all, cache, options, clock)

  const claims = collectClaims(all, built, known)
  const problemsFound = [
    ...strayFiles(scan, options),
    ...diagnostics,
    ...(await uniquenessProblems(claims, wanted, all)),
  ].sort(compareDiagnostics)
  const counts = count(claims, wanted)
  if (problemsFound.length > 0)
    return { diagnostics: problemsFound, plan: noPlan, changes: [], counts, spent: clock.spent }

  const spanning = await buildWhole(claims, all, built, cache, keys, options)
  const plan = clock.time('write', () => {
    const files = [...built.flatMap((module) => module.files), ...(spanning?.files ?? [])]
    const kept = [...wanted.keys()].filter((module) => !stale.has(module))
    const keptFiles = [...kept, ...(spanning ? [] : [whole])].flatMap((module) =>
      Object.keys(known[module]?.outputs ?? {}),
    )
    return planWrites(options.out, files, {
      kept: new Set(keptFiles),
      ...(options.modules?.length ? { modules: new Set(options.modules) } : {}),
    })
  })
  const changes = await readChanges(plan)
  clock.time('write', () => {
    if (!options.check) applyPlan(options.out, plan)
    const isWritten = !options.check || isClean(plan)
    if (!isWritten || (built.length === 0 && !spanning)) return
    const made = spanning ? [...built, { module: whole, files: spanning.files, claims: [] }] : built
    cache.save(nextModules(known, made, keys, options.out), types(), {
      ...cache.chain,
      ...Object.fromEntries(built.map((module) => [module.module, module.chain])),
    })
  })
  return { diagnostics: [], plan, changes, counts, spent: clock.spent }
}

/** The files that span all modules, if one of them is out of date and every module is known. */
async function buildWhole(
  claims: readonly Claim[],
  all: Modules,
  built: readonly BuiltModule[],
  cache: Cache,
  keys: ReadonlyMap<string, string>,
  options: GenerateOptions,
): Promise<{ files: readonly RenderedFile[] } | undefined> {
  if (isFresh(cache.modules[whole], keys.get(whole) ?? '', options.out)) return undefined
  const chain = collectChain(all, built, cache)
  return chain && { files: await renderWhole(claims, chain, options) }
}

/** Nothing would be written, nothing is in the way. */
export const isClean = (plan: Plan): boolean =>
  plan.added.length + plan.changed.length + plan.removed.length + plan.foreign.length === 0

async function build(
  stale: Modules,
  checked: Modules,
  all: Modules,
  cache: Cache,
  options: GenerateOptions,
  clock: Clock,
) {
  if (stale.size === 0)
    return { built: [] as readonly BuiltModule[], diagnostics: [], types: () => cache.types }
  const known = cache.types
  const work = {
    modules: checked,
    shared: all.get('_shared') ?? [],
    templates: options.templates,
    types: known,
    ...(options.runtime ? { runtime: options.runtime } : {}),
  }
  const { modules, types, spent } = await buildModules(work, options.worker)
  const built = modules.filter(({ module }) => stale.has(module))
  clock.add(spent)
  // A run over everything forgets what nothing uses any more.
  const remembered = stale.size === all.size ? types : { ...known, ...types }
  return {
    built,
    diagnostics: modules.flatMap((each) => each.diagnostics),
    types: () => remembered,
  }
}

/** Of the modules that were built, and of the others as the cache remembers them. */
function collectClaims(
  all: Modules,
  built: readonly BuiltModule[],
  known: CachedModules,
): readonly Claim[] {
  const fresh = new Map(built.map((module) => [module.module, module.claims]))
  return [...all.keys()].flatMap((module) => fresh.get(module) ?? known[module]?.claims ?? [])
}

const count = (claims: readonly Claim[], wanted: Modules): Generated['counts'] => {
  const own = claims.filter((claim) => wanted.has(claim.module))
  const notifications = own.filter((claim) => claim.endpoint.startsWith('webhook ')).length
  const modules = [...wanted.keys()].filter(
    (module) => module !== '_shared' && module !== 'webhooks',
  )
  return { operations: own.length - notifications, notifications, modules: modules.length }
}

/** Files that belong to no module: misnamed, or beside the modules' folders. */
function strayFiles({ files, misnamed }: Scan, options: GenerateOptions): Diagnostic[] {
  if (options.modules?.length) return []
  const place = (path: string) => ({ file: `specs/${path}`, line: 1, column: 1 })
  return [
    ...misnamed.map((path) => ({
      ...problems.fileExtension(path.slice(path.lastIndexOf('.'))),
      ...place(path),
    })),
    ...files.flatMap(({ module, path }) => {
      if (module === '') return { ...problems.noModule(), ...place(path) }
      const [folder] = module.split('/')
      return folder === 'chain' ? { ...problems.moduleReserved(folder), ...place(path) } : []
    }),
  ]
}

async function uniquenessProblems(
  claims: readonly Claim[],
  wanted: Modules,
  all: Modules,
): Promise<Diagnostic[]> {
  const findings = checkUniqueness(claims)
  if (findings.size === 0) return []
  const [{ parseSpec }, { locate }] = await Promise.all([
    import('./load/parse.js'),
    import('./load/position.js'),
  ])
  const files = [...all].flatMap(([module, specs]) => (wanted.has(module) ? specs : []))
  return files.flatMap((file) => {
    const found = findings.get(`specs/${file.path}`)
    const parsed = found && parseSpec(file)
    return found && parsed && 'document' in parsed ? locate(parsed.document, found) : []
  })
}

async function readChanges(plan: Plan): Promise<ModuleChanges[]> {
  if (plan.added.length + plan.changed.length + plan.removed.length === 0) return []
  const { apiChanges } = await import('./write/api-changes.js')
  return apiChanges(plan)
}

function nextModules(
  known: CachedModules,
  built: readonly Pick<BuiltModule, 'module' | 'files' | 'claims'>[],
  keys: ReadonlyMap<string, string>,
  out: string,
): CachedModules {
  const fresh = new Map(built.map((module) => [module.module, module]))
  const next: Record<string, CachedModules[string]> = {}
  for (const [module, key] of keys) {
    const made = fresh.get(module)
    const before = known[module]
    if (made) {
      const outputs = outputStamps(
        out,
        made.files.map((file) => file.path),
      )
      next[module] = { key, claims: made.claims, outputs }
    } else if (before) next[module] = before
  }
  return next
}

export const cacheFolder = (root: string): string =>
  join(root, 'node_modules/.cache/wechatpay-ky/generate')
