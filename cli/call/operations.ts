import { operations as table } from '../../generated/chain/operations.js'
import { chainTree, type Node, segmentKey } from '../../runtime/chain/tree.js'
import type { OperationDescriptor } from '../../runtime/operation.js'

/** Every operation, out of the table that the chained client reads: no module is loaded for it. */
export const allOperations = (): readonly OperationDescriptor[] => {
  known ??= [...new Set(chainTree(table).declared.values())].flatMap(({ methods }) =>
    Object.values(methods),
  )
  return known
}

let known: readonly OperationDescriptor[] | undefined

export const declaredPaths = (): readonly string[] => [...chainTree(table).declared.keys()]

/** The names of all path parameters: each is a flag. */
export const pathParameters = (): readonly string[] => [
  ...new Set(allOperations().flatMap(({ path }) => parametersOf(path))),
]

export const parametersOf = (path: string): readonly string[] =>
  Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)

export interface PathMatch {
  readonly operations: readonly OperationDescriptor[]
  /** The decoded values of the path parameters. */
  readonly parameters: Readonly<Record<string, string>>
}

/**
 * The operations of a path, as it is declared (`…/{refund_id}`) or filled in (`…/R001`). A fixed
 * segment wins over a parameter in the same position.
 */
export const matchPath = (path: string): PathMatch | undefined => {
  const segments = path.split('/').filter(Boolean)
  const match = descend(chainTree(table), segments, {})
  if (!match) return undefined
  return { operations: Object.values(match.node.methods), parameters: match.parameters }
}

interface Descent {
  readonly node: Node
  readonly parameters: Readonly<Record<string, string>>
}

const descend = (
  node: Node,
  [segment, ...rest]: readonly string[],
  parameters: Readonly<Record<string, string>>,
): Descent | undefined => {
  if (segment === undefined)
    return Object.keys(node.methods).length > 0 ? { node, parameters } : undefined
  const fixed = node.children.get(segmentKey(segment))
  const found = fixed && lastSegment(fixed) === segment && descend(fixed, rest, parameters)
  if (found) return found
  for (const child of node.children.values()) {
    const [name] = parametersOf(lastSegment(child))
    if (name === undefined || segment.startsWith('{')) continue
    const match = descend(child, rest, { ...parameters, [name]: decoded(segment) })
    if (match) return match
  }
  return undefined
}

const lastSegment = ({ path }: Node): string => path.slice(path.lastIndexOf('/') + 1)

/** Returns the text unchanged if it is not valid. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
