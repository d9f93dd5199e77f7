import { compareText } from '../diagnostics.js'
import type { ApiChange } from './change.js'
import { judge } from './judge.js'
import { loadMorph } from './morph.js'
import { type Move, movesAmong, type Single } from './moves.js'
import { rolesIn } from './roles.js'
import { type Surface, surfacesOf } from './surface.js'
import { openTrees, type Versions } from './trees.js'

const nothing: Surface = new Map()

/**
 * The changes that callers of the modules notice: added, removed and moved exports, in that order,
 * and changes of the remaining ones. Comments are ignored.
 */
export function apiChanges(versions: Versions, compiled?: string): ApiChange[] {
  loadMorph(compiled)
  // An unchanged file may have been read for only one version, because something refers to it.
  const isNews = ({ path }: Single) => versions.before.has(path) || versions.after.has(path)
  const trees = openTrees(versions)
  const [before, after] = [surfacesOf(trees.before), surfacesOf(trees.after)]
  const modules = [...new Set([...before.keys(), ...after.keys()])].sort(compareText)
  const surfaces = modules.map((module) => ({
    module,
    old: before.get(module) ?? nothing,
    now: after.get(module) ?? nothing,
  }))
  const added = surfaces
    .flatMap(({ module, old, now }) => missingIn(old, now, module))
    .filter(isNews)
  const removed = surfaces
    .flatMap(({ module, old, now }) => missingIn(now, old, module))
    .filter(isNews)
  const moves = movesAmong(removed, added)
  return surfaces.flatMap(({ module, old, now }) => [
    ...comings(added, moves, module),
    ...goings(removed, moves, module),
    ...stayings(module, old, now),
  ])
}

const missingIn = (surface: Surface, all: Surface, module: string): Single[] =>
  [...all.values()]
    .filter(({ name }) => !surface.has(name))
    .map((exported) => ({ ...exported, module }))

const comings = (added: readonly Single[], moves: readonly Move[], module: string): ApiChange[] =>
  added
    .filter((each) => each.module === module && !moves.some(({ to }) => to === each))
    .map(({ name }) => ({ module, name, kind: 'export-added', verdict: 'additive' }))

const goings = (removed: readonly Single[], moves: readonly Move[], module: string): ApiChange[] =>
  removed
    .filter((each) => each.module === module)
    .map((from) => {
      const { name } = from
      const to = moves.find((move) => move.from === from)?.to
      if (!to) return { module, name, kind: 'export-removed', verdict: 'breaking' }
      const kind = to.name === name ? 'export-moved' : 'export-renamed'
      const place = to.module === module ? to.name : `${to.module}: ${to.name}`
      return { module, name, kind, verdict: 'breaking', to: place }
    })

function stayings(module: string, old: Surface, now: Surface): ApiChange[] {
  const roles = rolesIn(module, [old, now])
  return [...now].flatMap(([name, after]) => {
    const before = old.get(name)
    if (!before) return []
    const changes = judge(before, after, roles.get(name) ?? new Set())
    return changes.map((change) => ({ module, name, ...change }))
  })
}
