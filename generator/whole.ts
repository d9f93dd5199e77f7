import { relative, sep } from 'node:path'
import type { Cache, CachedModules } from './cache.js'
import { contentHash } from './load/scan.js'
import type { BuiltModule } from './make.js'
import type { Claim } from './model/index.js'
import type { Modules } from './read.js'
import type { ChainEntry } from './render/chain/entry.js'
import type { RenderedFile } from './render/file.js'

/** The output paths and inputs of the files that span all modules. */
export interface WholeOptions {
  /** The folder that generated files go to. */
  readonly out: string
  readonly templates: string
  /** The page that counts what is covered; written only where all modules are known. */
  readonly coverage?: string
  /** The package that generated code imports the runtime from, if it is an installed one. */
  readonly runtime?: string
  /** The marker of generated files, for an `out` folder that may contain other files. */
  readonly banner?: Banner
}

export interface Banner {
  /** The first line of a generated file, which begins with `Generated from `. */
  readonly text: (source: string) => string
  /** A part of every such line, and of no other tool's. */
  readonly mark: string
}

/** The name under which the cache remembers the files that span all modules. */
export const whole = '(whole)'

/**
 * The contribution of a module to these files; a change of a field, for example, does not change
 * it.
 */
export const contributionOf = ({ claims, chain }: Pick<BuiltModule, 'claims' | 'chain'>): string =>
  contentHash(JSON.stringify([claims, chain]))

/**
 * These files change only with a module's contribution. Returns nothing if a contribution is
 * unknown.
 */
export function wholeKey(
  all: Modules,
  built: readonly BuiltModule[],
  known: CachedModules,
): string | undefined {
  const fresh = new Map(built.map((module) => [module.module, module]))
  const contributions: string[] = []
  for (const module of all.keys()) {
    const made = fresh.get(module)
    const contribution = made ? contributionOf(made) : known[module]?.contribution
    if (contribution === undefined) return undefined
    contributions.push(`${module} ${contribution}`)
  }
  return contributions.join('\n')
}

export type ChainByModule = Readonly<Record<string, readonly ChainEntry[]>>

/** The chain's entries of every module: those just built, the others as the cache remembers them.
 * Nothing where one is unknown, because a run was asked for some modules only. */
export function collectChain(
  all: Modules,
  built: readonly BuiltModule[],
  cache: Cache,
): ChainByModule | undefined {
  const fresh = new Map(built.map((module) => [module.module, module.chain]))
  const known = cache.chain
  const chain: Record<string, readonly ChainEntry[]> = {}
  for (const module of all.keys()) {
    const entries = fresh.get(module) ?? (module in cache.modules ? known[module] : undefined)
    if (!entries) return undefined
    chain[module] = entries
  }
  return chain
}

/** The known part of the chain after a run over some modules. */
export const mergedChain = (cache: Cache, built: readonly BuiltModule[]): ChainByModule => ({
  ...cache.chain,
  ...Object.fromEntries(built.map((module) => [module.module, module.chain])),
})

/**
 * The files that are made from all specs: the chained client, the reader of notifications, and the
 * coverage page.
 */
export async function renderWhole(
  claims: readonly Claim[],
  chain: ChainByModule,
  { coverage, out, templates, runtime, banner }: WholeOptions,
): Promise<RenderedFile[]> {
  const [
    { ownStyle, renderChain },
    { renderCoverage },
    { renderNotifications },
    { loadTemplates },
  ] = await Promise.all([
    import('./render/chain/index.js'),
    import('./render/coverage.js'),
    import('./render/notifications.js'),
    import('./render/templates.js'),
  ])
  const render = loadTemplates(templates)
  const entries = Object.values(chain).flat()
  if (runtime && banner)
    return renderChain(entries, render, ownStyle(runtime, banner.text('specs/')))
  const files = [...renderChain(entries, render), ...renderNotifications(claims, render)]
  if (!coverage) return files
  const path = relative(out, coverage).split(sep).join('/')
  return [...files, renderCoverage(claims, path, render)]
}
