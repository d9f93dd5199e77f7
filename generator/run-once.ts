import { join, relative, sep } from 'node:path'
import type { Diagnostic } from './diagnostics.js'
import { type GenerateOptions, generate, isClean } from './generate.js'
import { groupByModule } from './load/groups.js'
import type { Profile } from './load/profile.js'
import { scanSpecs } from './load/scan.js'
import { formatChanges } from './report/api-changes.js'
import { formatDiagnostic, summariseDiagnostics } from './report/diagnostics.js'
import type { Style } from './report/style.js'
import { formatSummary } from './report/summary.js'
import { readText } from './write/plan.js'

/** The reporter of a run: `npm run generate` in this repository, or the command line elsewhere. */
export interface Narrator {
  /** Files are named relative to this folder. */
  readonly root: string
  /** The command that updates stale files. */
  readonly command: string
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  /** The outputs for messages and for errors. */
  readonly style: { readonly said: Style; readonly complained: Style }
}

/** Generates, or checks, once. Resolves with the exit code: 1 for problems or stale files. */
export async function runOnce(options: GenerateOptions, narrator: Narrator): Promise<number> {
  const { root, command, say, complain, style } = narrator
  const start = performance.now()
  const result = await generate(options)
  const { diagnostics, plan, changes } = result
  if (diagnostics.length > 0) {
    const label = labelOf(options.specs, root)
    for (const each of diagnostics) {
      const text = readText(join(options.specs, each.file.replace(/^specs\//, ''))) ?? ''
      complain(formatDiagnostic(relabelled(each, label), text, style.complained))
    }
    complain(summariseDiagnostics(diagnostics))
    return 1
  }
  const check = options.check ?? false
  if (!plan.isBlocked) say(formatSummary(result, performance.now() - start, check, style.said))
  if (changes.length > 0) say(`\n${formatChanges(changes, style.said)}`)
  const named = (path: string) => labelOf(join(options.out, path), root)
  for (const path of plan.foreign)
    complain(`${named(path)} was not generated: move it out, or delete it. It was left alone.`)
  if (plan.isBlocked) complain('Nothing was written.')
  if (plan.foreign.length > 0) return 1
  if (!check || isClean(plan)) return 0
  const stale = [...plan.added, ...plan.changed, ...plan.removed].map(({ path }) => named(path))
  const list = stale.sort().map((path) => `  ${path}`)
  complain(`\nStale:\n${list.join('\n')}\n\nRun \`${command}\` and commit the result.`)
  return 1
}

/** Modules of that name, for a suggestion. */
export const knownModules = (specs: string, profile?: Profile): readonly string[] => [
  ...groupByModule(scanSpecs(specs, profile).files).keys(),
]

/** As a person in `root` would type it, with forward slashes. */
const labelOf = (path: string, root: string): string =>
  relative(root, path).split(sep).join('/') || '.'

/** The rooms call the folder of specs `specs/`, whatever it is called. */
function relabelled(diagnostic: Diagnostic, label: string): Diagnostic {
  const rename = (text: string) => text.replace(/(?<![\w./-])specs\//g, () => `${label}/`)
  const { file, cause, fix } = diagnostic
  return { ...diagnostic, file: rename(file), cause: rename(cause), fix: rename(fix) }
}
