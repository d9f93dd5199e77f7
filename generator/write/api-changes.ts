import { compareText } from '../diagnostics.js'
import { type Members, readExports } from './exports.js'
import type { Plan } from './plan.js'

/** What a caller of a module would notice. */
export interface ModuleChanges {
  readonly module: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ExportChange[]
}

export interface ExportChange {
  readonly name: string
  /** `+ field: type`, `- field: type`, `~ field: old → new` */
  readonly details: readonly string[]
}

/** The exports that a plan adds, takes away or changes, by module. Comments do not count. */
export function apiChanges(plan: Plan): ModuleChanges[] {
  const changes = new Map<string, { added: string[]; removed: string[]; changed: ExportChange[] }>()
  const of = (path: string) => {
    const module = path.slice(0, path.lastIndexOf('/'))
    const found = changes.get(module) ?? { added: [], removed: [], changed: [] }
    changes.set(module, found)
    return found
  }
  // Barrels and the chained client only follow what the modules say themselves.
  const isSilent = (path: string) => /\/index\.ts$|^chain\/|(?<!\.ts)$/.test(path)
  for (const { path, text } of plan.added)
    if (!isSilent(path)) of(path).added.push(...readExports(text).keys())
  for (const { path, before } of plan.removed)
    if (!isSilent(path)) of(path).removed.push(...readExports(before).keys())
  for (const { path, before, text } of plan.changed) {
    if (isSilent(path)) continue
    const [old, now] = [readExports(before), readExports(text)]
    const found = of(path)
    found.added.push(...[...now.keys()].filter((name) => !old.has(name)))
    found.removed.push(...[...old.keys()].filter((name) => !now.has(name)))
    for (const [name, members] of now) {
      const details = compareMembers(old.get(name) ?? members, members)
      if (details.length > 0) found.changed.push({ name, details })
    }
  }
  return [...changes]
    .map(([module, found]) => ({ module, ...found }))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
    .sort((a, b) => compareText(a.module, b.module))
}

function compareMembers(old: Members, now: Members): string[] {
  const details: string[] = []
  for (const [name, text] of now) {
    const before = old.get(name)
    if (before === undefined) details.push(`+ ${text}`)
    else if (before !== text) details.push(`~ ${before} → ${text}`)
  }
  for (const [name, text] of old) if (!now.has(name)) details.push(`- ${text}`)
  return details
}
