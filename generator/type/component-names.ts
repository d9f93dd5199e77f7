import { pascalCase, typeName } from '../names.js'

/** `api.yaml#/components/schemas/Pet` → `Pet`; of a file by itself, the file's name; of a place
 * within a schema, the way to it. */
export function nameFor(ref: string): string {
  const [path = '', pointer = ''] = ref.split('#/')
  const steps = pointer.split('/').filter(Boolean)
  if (steps.length === 0) {
    const file = path.split('/').at(-1) ?? ''
    return typeName(pascalCase(file.replace(/\.\w+$/, '')))
  }
  if (steps[0] === 'components' && steps.length === 3) return typeName(steps[2] ?? '')
  if (steps.length === 1) return typeName(steps[0] ?? '')
  const words = steps.filter((step) => !structural.has(step) && !/^\d+$/.test(step))
  return typeName(words.map(pascalCase).join(''))
}

export const documentOf = (ref: string): string => ref.split('#/', 1)[0] ?? ''

/** Whether the author of the document named the schema: it is not a place inside another one. */
export const isNamed = (ref: string): boolean => /#\/(components\/[^/]+\/)?[^/]*$/.test(ref)

/** Schemas that keep their names come first, then those whose names have to change, then places. */
export function inOrderOfNaming(
  refs: readonly string[],
  functions: ReadonlySet<string>,
): readonly string[] {
  const rank = (ref: string): number => {
    if (!isNamed(ref)) return 2
    const name = nameFor(ref)
    return ref.endsWith(`/${name}`) && !functions.has(name) ? 0 : 1
  }
  const ranks = new Map(refs.map((ref) => [ref, rank(ref)]))
  return refs.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}

const structural = new Set([
  'components',
  'schemas',
  'properties',
  'items',
  '$defs',
  'allOf',
  'anyOf',
  'oneOf',
  'schema',
  'content',
  'paths',
])
