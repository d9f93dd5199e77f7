import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostics.js'
import { type Plan, readText } from '../write/plan.js'
import type { Versions } from './trees.js'

/** The folder before and after a plan. Call it before the plan is carried out. */
export function plannedVersions(folder: string, { added, changed, removed }: Plan): Versions {
  const before = new Map([...changed, ...removed].map((file) => [file.path, file.before]))
  const after = new Map([...added, ...changed].map((file) => [file.path, file.text]))
  const isChanged = (path: string) => before.has(path) || after.has(path)
  return {
    before,
    after,
    unchanged: (path) => (isChanged(path) ? undefined : readText(join(folder, path))),
    unchangedIn: (module) =>
      namesIn(join(folder, module))
        .map((name) => `${module}/${name}`)
        .filter((path) => !isChanged(path)),
  }
}

function namesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort(compareText)
}
