import type { Fields } from '../shapes/shape.js'

/**
 * Parses JSON ten times as fast as a YAML parser. Returns `undefined` for other text and for
 * repeated keys; the YAML parser then reports the line.
 */
export function parseJson(text: string): unknown {
  try {
    const content: unknown = JSON.parse(text)
    return countKeys(content) === writtenKeys(text) ? content : undefined
  } catch {
    return undefined
  }
}

function countKeys(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const children = Object.values(value as Fields)
  const own = Array.isArray(value) ? 0 : children.length
  return children.reduce<number>((sum, child) => sum + countKeys(child), own)
}

/** In valid JSON, a string is a key if a colon follows. */
function writtenKeys(text: string): number {
  let keys = 0
  for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?/g)) if (found.endsWith(':')) keys++
  return keys
}
