import { buildModules } from './build.js'
import { type Cache, type CachedModules, type ModuleKey, outputStamps } from './cache.js'
import { sharedSpecs } from './load/lent.js'
import { houseProfile } from './load/profile.js'
import type { BuiltModule } from './make.js'
import type { GenerateOptions } from './options.js'
import type { Modules } from './read.js'
import type { RenderedFile } from './render/file.js'
import type { Clock } from './timing.js'
import { contributionOf } from './whole.js'

/** Builds the modules that are out of date; others may have to be checked with them. */
export async function rebuild(
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

/** The cache content after a run: the modules just built, and the others unchanged. */
export function nextModules(
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

export const pathsOf = (files: readonly RenderedFile[]): string[] => files.map((file) => file.path)
