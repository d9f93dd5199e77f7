import type { ApiChange } from './api/change.js'
import { Cache, isFresh, moduleKeys, outputStamps } from './cache.js'
import { collectClaims, strayFiles, uniquenessProblems } from './corpus.js'
import { compareDiagnostics } from './diagnostics.js'
import { groupByModule } from './load/groups.js'
import { houseProfile } from './load/profile.js'
import { scanSpecs } from './load/scan.js'
import type { BuiltModule } from './make.js'
import type { Claim } from './model/index.js'
import type { Generated, GenerateOptions } from './options.js'
import type { Modules } from './read.js'
import { nextModules, pathsOf, rebuild } from './rebuild.js'
import type { RenderedFile } from './render/file.js'
import { Clock } from './timing.js'
import {
  type ChainByModule,
  collectChain,
  contributionOf,
  mergedChain,
  renderWhole,
  whole,
  wholeKey,
} from './whole.js'
import { applyPlan } from './write/apply.js'
import { type Plan, planWrites } from './write/plan.js'

export type { Generated, GenerateOptions } from './options.js'

const noPlan: Plan = {
  added: [],
  changed: [],
  removed: [],
  unchanged: 0,
  foreign: [],
  isBlocked: false,
}

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
  const building = rebuild(stale, checked, all, cache, options, clock)
  // Hashed while the reading thread runs, unless the hashes were needed before.
  if (options.cache) keys()
  const { built, diagnostics, types } = await building

  const claims = collectClaims(all, built, known)
  const problemsFound = [
    ...(options.modules?.length ? [] : strayFiles(scan, options)),
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
  const changes = plan.isBlocked ? [] : await readChanges(options, plan)
  clock.time('write', () => {
    if (plan.isBlocked) return
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

/** True if the plan has no changes and no conflicts. */
export const isClean = (plan: Plan): boolean =>
  plan.added.length + plan.changed.length + plan.removed.length + plan.foreign.length === 0

const count = (claims: readonly Claim[], wanted: Modules): Generated['counts'] => {
  const own = claims.filter((claim) => wanted.has(claim.module))
  const notifications = own.filter((claim) => claim.endpoint.startsWith('webhook ')).length
  const modules = [...wanted.keys()].filter(
    (module) => module !== '_shared' && module !== 'webhooks',
  )
  return { operations: own.length - notifications, notifications, modules: modules.length }
}

/** A first run reports nothing, because there are no callers yet. */
async function readChanges({ out, compiled }: GenerateOptions, plan: Plan): Promise<ApiChange[]> {
  const { added, changed, removed, unchanged } = plan
  if (changed.length + removed.length === 0 && (added.length === 0 || unchanged === 0)) return []
  const [{ apiChanges }, { plannedVersions }] = await Promise.all([
    import('./api/compare.js'),
    import('./api/planned.js'),
  ])
  return apiChanges(plannedVersions(out, plan), compiled)
}
