import type { Pointer } from '../diagnostics.js'

/**
 * Finds YAML aliases that repeat a mapping or a list. This project's specs use `$ref` instead,
 * because every OpenAPI tool preserves it.
 */
export function findAlias(content: unknown): Pointer | undefined {
  const seen = new Set<object>()
  const visit = (value: unknown): (string | number)[] | undefined => {
    if (value === null || typeof value !== 'object') return undefined
    if (seen.has(value)) return []
    seen.add(value)
    for (const [key, child] of Object.entries(value)) {
      const found = visit(child)
      if (found) return [key, ...found]
    }
    return undefined
  }
  return visit(content)
}

/** More parts than this do not come from repeating what a person wrote. */
const mostRepeated = 1_000_000

/**
 * Classifies the aliases of a document: `circle` if one contains itself, `bomb` if they expand to
 * more than any real document. Every mapping is visited once, however often it is repeated.
 */
export function aliasFault(
  content: unknown,
): { fault: 'circle' | 'bomb'; at: Pointer } | undefined {
  const sizes = new Map<object, number>()
  const open = new Set<object>()
  let circle: Pointer | undefined
  let bomb: Pointer | undefined
  const sizeOf = (value: unknown, way: readonly string[]): number => {
    if (value === null || typeof value !== 'object' || circle) return 1
    if (open.has(value)) {
      circle = way
      return 1
    }
    const known = sizes.get(value)
    if (known !== undefined) return known
    open.add(value)
    let size = 1
    for (const [key, child] of Object.entries(value)) {
      const more = sizeOf(child, [...way, key])
      size += more
      if (size > sizes.size + mostRepeated) bomb ??= [...way, key]
    }
    open.delete(value)
    sizes.set(value, size)
    return size
  }
  sizeOf(content, [])
  if (circle) return { fault: 'circle', at: circle }
  return bomb ? { fault: 'bomb', at: bomb } : undefined
}
