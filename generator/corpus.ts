import type { CachedModules } from './cache.js'
import type { Diagnostic } from './diagnostics.js'
import { houseProfile, type Profile } from './load/profile.js'
import type { Scan } from './load/scan.js'
import type { BuiltModule } from './make.js'
import type { Claim } from './model/index.js'
import { checkUniqueness } from './model/uniqueness.js'
import type { GenerateOptions } from './options.js'
import { problems } from './problems/index.js'
import type { Modules } from './read.js'
import { notificationModules } from './render/notifications.js'

/** The rules for all specs together, which a single module cannot check. */

/** The endpoints of the built modules, and of the others from the cache. */
export function collectClaims(
  all: Modules,
  built: readonly BuiltModule[],
  known: CachedModules,
): readonly Claim[] {
  const fresh = new Map(built.map((module) => [module.module, module.claims]))
  return [...all.keys()].flatMap((module) => fresh.get(module) ?? known[module]?.claims ?? [])
}

/** The folders that this run makes from all specs at once; see `renderWhole`. */
function reservedModules({ chain, runtime, banner }: GenerateOptions): readonly string[] {
  if (chain === false) return []
  return runtime && banner ? ['chain'] : ['chain', ...notificationModules]
}

/** Files outside any module: misnamed ones, or ones next to the modules' folders. */
export function strayFiles({ files, misnamed }: Scan, options: GenerateOptions): Diagnostic[] {
  const { strict } = options.profile ?? houseProfile
  const reserved = reservedModules(options)
  const place = (path: string) => ({ file: `specs/${path}`, line: 1, column: 1 })
  return [
    ...misnamed.map((path) => ({
      ...problems.fileExtension(path.slice(path.lastIndexOf('.'))),
      ...place(path),
    })),
    ...files.flatMap(({ module, path }) => {
      if (module === '' && strict) return { ...problems.noModule(), ...place(path) }
      const taken = reserved.find((name) => `${module}/`.startsWith(`${name}/`))
      return taken ? { ...problems.moduleReserved(taken), ...place(path) } : []
    }),
  ]
}

/** Specs that describe what another one describes, shown at their place. */
export async function uniquenessProblems(
  claims: readonly Claim[],
  wanted: Modules,
  all: Modules,
  profile: Profile,
  chained: boolean,
): Promise<Diagnostic[]> {
  const findings = checkUniqueness(claims, profile.strict, chained)
  if (findings.size === 0) return []
  const [{ parseSpec }, { locate }] = await Promise.all([
    import('./load/parse.js'),
    import('./load/position.js'),
  ])
  const files = [...all].flatMap(([module, specs]) => (wanted.has(module) ? specs : []))
  return files.flatMap((file) => {
    const found = findings.get(`specs/${file.path}`)
    const parsed = found && parseSpec(file, profile)
    return found && parsed && 'document' in parsed ? locate(parsed.document, found) : []
  })
}
