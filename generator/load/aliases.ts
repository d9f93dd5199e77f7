import type { Pointer } from '../diagnostics.js'

/** Where a YAML alias repeats a mapping or a list. It could lead back to itself, or grow without
 * end, and no other tool that reads OpenAPI keeps it: specs use `$ref`. */
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
