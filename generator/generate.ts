import type { ApiChange } from './api/change.js'
import { buildModules } from './build.js'
import {
  Cache,
  type CachedModules,
  isFresh,
  type ModuleKey,
  moduleKeys,
  outputStamps,
} from './cache.js'
import { collectClaims, strayFiles, uniquenessProblems } from './corpus.js'
import { compareDiagnostics, type Diagnostic } from './diagnostics.js'
import { groupByModule } from './load/groups.js'
import { type LentSpecs, sharedSpecs } from './load/lent.js'
import { houseProfile, type Profile } from './load/profile.js'
import { scanSpecs } from './load/scan.js'
import type { BuiltModule } from './make.js'
import type { Claim } from './model/index.js'
import type { Modules } from './read.js'
import type { RenderedFile } from './render/file.js'
import { Clock, type Stage } from './timing.js'
import {
  type ChainByModule,
  collectChain,
  contributionOf,
  mergedChain,
  renderWhole,
  type WholeOptions,
  whole,
  wholeKey,
} from './whole.js'
import { applyPlan } from './write/apply.js'
import { type Plan, planWrites } from './write/plan.js'

export interface GenerateOptions extends WholeOptions {
  /** The folder of specs. */
  readonly specs: string
  /** What the specs have to keep to. Default: the rules of this project's own. */
  readonly profile?: Profile
  /** Shared specs for those that `specs/_shared` does not hold itself. */
  readonly lent?: LentSpecs
  /** Whether to make what spans all modules, the chained client. Default: `true`. */
  readonly chain?: boolean
  /** Only these modules; all where it is empty. */
  readonly modules?: readonly string[]
  /** Look, but write nothing. */
  readonly check?: boolean
  /** The folder that the cache lies in; none where it is missing. */
  readonly cache?: string
  /** The folder that compiled code of large libraries is kept in. It knows nothing of specs: unlike
   * the cache it is never out of date. */
  readonly compiled?: string
  /** The bundled `worker.ts`; without it everything runs on this thread. */
  readonly worker?: URL
}

export interface Generated {
  /** Problems in specs. If there are any, nothing was written. */
  readonly diagnostics: readonly Diagnostic[]
  readonly plan: Plan
  readonly changes: readonly ApiChange[]
  readonly counts: {
    readonly operations: number
    readonly notifications: number
    readonly modules: number
  }
  readonly spent: Readonly<Record<Stage, number>>
}

const noPlan: Plan = { added: [], changed: [], removed: [], unchanged: 0, foreign: [] }

/** Runs the five stages: load, model, type, render, write. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const clock = new Clock()
  const { profile = houseProfile } = options
  const scan = clock.time('load', () => scanSpecs(options.specs, profile))
  const all = groupByModule(scan.files)
  const wanted: Modules = options.modules?.length
    ? new Map([...all].filter(([module]) => options.modules?.includes(module)))
    : all
  const cache = new Cache(options.cache, options.templates)
  const known = cache.modules
  let hashed: ReturnType<typeof moduleKeys> | undefined
  const keys = () => {
    hashed ??= clock.time('load', () => moduleKeys(all, known))
    return hashed
  }
  const isStale = (module: string) =>
    !(module in known) || !isFresh(known[module], keys().get(module)?.key ?? '', options.out)
  const stale: Modules = new Map([...wanted].filter(([module]) => isStale(module)))
  // A module is as sound as the shared specs: these are checked with it, whichever was asked for.
  const isShared = (module: string) => module === '_shared' && isStale(module)
  const checked = new Map([...all].filter(([module]) => stale.has(module) || isShared(module)))
  const building = build(stale, checked, all, cache, options, clock)
  // Hashed while the reading thread is on its way, where nothing needed the hashes before.
  if (options.cache) keys()
  const { built, diagnostics, types } = await building

  const claims = collectClaims(all, built, known)
  const problemsFound = [
    ...(options.modules?.length ? [] : strayFiles(scan, profile)),
    ...diagnostics,
    ...(await uniquenessProblems(claims, wanted, all, profile, options.chain !== false)),
  ].sort(compareDiagnostics)
  const counts = count(claims, wanted)
  if (problemsFound.length > 0)
    return { diagnostics: problemsFound, plan: noPlan, changes: [], counts, spent: clock.spent }

  const spanning = await buildWhole(claims, all, built, cache, options)
  const plan = clock.time('write', () => {
    const files = [...built.flatMap((module) => module.files), ...(spanning?.files ?? [])]
    const kept = [...wanted.keys()].filter((module) => !stale.has(module))
    const keptFiles = [...kept, ...(spanning ? [] : [whole])].flatMap((module) =>
      Object.keys(known[module]?.outputs ?? {}),
    )
    return planWrites(options.out, files, {
      kept: new Set(keptFiles),
      ...(options.banner ? { mark: options.banner.mark } : {}),
      ...(options.modules?.length ? { modules: new Set(options.modules) } : {}),
    })
  })
  const changes = await readChanges(options.out, plan)
  clock.time('write', () => {
    if (options.banner && plan.foreign.length > 0) return
    if (!options.check) applyPlan(options.out, plan)
    const isWritten = !options.check || isClean(plan)
    if (!isWritten || (built.length === 0 && !spanning)) return
    const next = nextModules(known, built, keys(), options.out)
    const outputs = spanning && outputStamps(options.out, pathsOf(spanning.files))
    const span = outputs ? { ...nothing, key: spanning.key, outputs } : known[whole]
    const isNews = built.some((made) => contributionOf(made) !== known[made.module]?.contribution)
    const chain = spanning?.chain ?? (isNews ? mergedChain(cache, built) : undefined)
    cache.save(span ? { ...next, [whole]: span } : next, types(), chain)
  })
  return { diagnostics: [], plan, changes, counts, spent: clock.spent }
}

/** The files that span all modules, if one of them is out of date and every module is known. */
async function buildWhole(
  claims: readonly Claim[],
  all: Modules,
  built: readonly BuiltModule[],
  cache: Cache,
  options: GenerateOptions,
): Promise<{ key: string; files: readonly RenderedFile[]; chain: ChainByModule } | undefined> {
  if (options.chain === false) return undefined
  const key = wholeKey(all, built, cache.modules)
  if (key === undefined || isFresh(cache.modules[whole], key, options.out)) return undefined
  const chain = collectChain(all, built, cache)
  return chain && { key, chain, files: await renderWhole(claims, chain, options) }
}

const nothing = { specs: {}, contribution: '', claims: [] }

const pathsOf = (files: readonly RenderedFile[]): string[] => files.map((file) => file.path)

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
    return { built: [] as readonly BuiltModule[], diagnostics: [], types: () => undefined }
  const known = cache.types
  const { profile = houseProfile } = options
  const files = [...all].flatMap(([module, own]) => (module === '_shared' ? [] : own))
  const work = {
    profile,
    ...(profile.strict ? {} : { files }),
    root: options.specs,
    modules: checked,
    ...sharedSpecs(all, options.lent),
    templates: options.templates,
    types: known,
    ...(options.runtime ? { runtime: options.runtime } : {}),
    ...(options.compiled ? { compiled: options.compiled } : {}),
    ...(options.banner ? { banner: options.banner.text } : {}),
  }
  const { modules, types, spent } = await buildModules(work, options.worker)
  const built = modules.filter(({ module }) => stale.has(module))
  clock.add(spent)
  // A run over everything forgets what nothing uses any more.
  const isNews = stale.size === all.size || Object.keys(types).some((type) => !(type in known))
  const remembered = stale.size === all.size ? types : { ...known, ...types }
  return {
    built,
    diagnostics: modules.flatMap((each) => each.diagnostics),
    types: () => (isNews ? remembered : undefined),
  }
}

const count = (claims: readonly Claim[], wanted: Modules): Generated['counts'] => {
  const own = claims.filter((claim) => wanted.has(claim.module))
  const notifications = own.filter((claim) => claim.endpoint.startsWith('webhook ')).length
  const modules = [...wanted.keys()].filter(
    (module) => module !== '_shared' && module !== 'webhooks',
  )
  return { operations: own.length - notifications, notifications, modules: modules.length }
}

/** Of a first run, nothing: there is nobody who calls what was not there. */
async function readChanges(folder: string, plan: Plan): Promise<ApiChange[]> {
  const { added, changed, removed, unchanged } = plan
  if (changed.length + removed.length === 0 && (added.length === 0 || unchanged === 0)) return []
  const [{ apiChanges }, { plannedVersions }] = await Promise.all([
    import('./api/compare.js'),
    import('./api/planned.js'),
  ])
  return apiChanges(plannedVersions(folder, plan))
}

function nextModules(
  known: CachedModules,
  built: readonly BuiltModule[],
  keys: ReadonlyMap<string, ModuleKey>,
  out: string,
): CachedModules {
  const fresh = new Map(built.map((module) => [module.module, module]))
  const next: Record<string, CachedModules[string]> = {}
  for (const [module, key] of keys) {
    const made = fresh.get(module)
    const before = known[module]
    if (made) {
      const outputs = outputStamps(out, pathsOf(made.files))
      next[module] = { ...key, contribution: contributionOf(made), claims: made.claims, outputs }
    } else if (before) next[module] = before.key === key.key ? { ...before, ...key } : before
  }
  return next
}
