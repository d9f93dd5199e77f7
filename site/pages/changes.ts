import { spawnSync } from 'node:child_process'
import type { ApiChange } from '../../generator/api/change.js'
import { apiChanges } from '../../generator/api/compare.js'
import { versionsSince } from '../../generator/api/since.js'
import type { Operation } from '../../generator/model/types.js'
import { pascalCase } from '../../generator/names.js'

/** What callers notice of the generated code since a version. */
export interface Changes {
  /** `v0.1.0` */
  readonly since: string
  readonly changes: readonly ApiChange[]
}

/** The changes since the last release; nothing where there is none yet, or no history. `given` names
 * another commit to compare with; `none`: no comparison, which takes 20 seconds. */
export function readChanges(root: string, given?: string): Changes | undefined {
  if (given === 'none') return undefined
  const since = given ?? lastRelease(root)
  if (since === undefined) return undefined
  return { since, changes: apiChanges(versionsSince(since, root, 'generated')).filter(isNoticed) }
}

/** The release before this commit: a site that is built for a release compares with the one before. */
export function lastRelease(root: string): string | undefined {
  const args = ['describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD^']
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const isNoticed = ({ kind, verdict }: ApiChange): boolean =>
  verdict !== 'none' && kind !== 'descriptor'

/** What changed of one operation: its function, and the types that are named after it. */
export function changesOf(
  { module, id }: Pick<Operation, 'module' | 'id'>,
  all: readonly Pick<Operation, 'module' | 'id'>[],
  changes: readonly ApiChange[],
): ApiChange[] {
  const longer = all
    .filter((each) => each.module === module && each.id !== id && each.id.startsWith(id))
    .map((each) => pascalCase(each.id))
  const type = pascalCase(id)
  const own = changes.filter(
    ({ module: of, name }) =>
      of === module &&
      (name === id || (name.startsWith(type) && !longer.some((other) => name.startsWith(other)))),
  )
  const isNew = own.some(({ name, kind }) => name === id && kind === 'export-added')
  return isNew ? own.filter(({ name }) => name === id) : own
}
