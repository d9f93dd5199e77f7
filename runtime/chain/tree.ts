import type { OperationDescriptor } from '../operation.js'

/** A node in the tree of paths. */
export interface Node {
  /** The path as the documentation writes it, without the leading slash: `v3/ecommerce/refunds`. */
  readonly path: string
  /** `returnAdvance`, `_refund_id_` → the node below. */
  readonly children: ReadonlyMap<string, Node>
  /** `get`, `post`, … → the operation. */
  readonly methods: Readonly<Record<string, OperationDescriptor>>
  /** Every declared path below the root → its node; on the root only. */
  readonly declared: ReadonlyMap<string, Node>
}

interface GrowingNode extends Node {
  readonly children: Map<string, GrowingNode>
  readonly methods: Record<string, OperationDescriptor>
  readonly declared: Map<string, GrowingNode>
}

/** `{refund_id}` → `_refund_id_`, `return-advance` → `returnAdvance`. */
export const segmentKey = (segment: string): string =>
  segment.startsWith('{')
    ? `_${segment.slice(1, -1)}_`
    : segment.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const trees = /* @__PURE__ */ new Map<string, Node>()

/**
 * Reads the table of operations: one line each, `METHOD request response id path {more}`, where `-`
 * means no body and `more` holds the other properties of the descriptor as JSON. Text is the
 * smallest form of a thousand descriptors, and reading it once takes a few milliseconds.
 */
export function chainTree(table: string): Node {
  const before = trees.get(table)
  if (before) return before
  const root = newNode('')
  for (const line of table.split('\n')) {
    const [method, request, response, id, path, ...rest] = line.split(' ')
    if (!method || !request || !response || !id || !path) continue
    const more = rest.length > 0 ? (JSON.parse(rest.join(' ')) as object) : {}
    // The paths of APIv2 do not include the name of its branch. Those of other APIs may have a `v2`.
    const isV2 = path.startsWith('/v2/') && 'signTypes' in more
    const operation = {
      id,
      method,
      path: isV2 ? path.slice('/v2'.length) : path,
      ...(request === '-' ? {} : { request }),
      response,
      ...more,
    } as OperationDescriptor
    plant(root, path, operation)
  }
  trees.set(table, root)
  return root
}

const newNode = (path: string): GrowingNode => ({
  path,
  children: new Map(),
  // Without a prototype, so `toString` and `constructor` are not found as operations.
  methods: Object.create(null) as GrowingNode['methods'],
  declared: new Map(),
})

function plant(root: GrowingNode, path: string, operation: OperationDescriptor): void {
  let node = root
  // A path that ends in a slash belongs to the node before it, and keeps the slash when it is sent.
  for (const segment of path.split('/').filter(Boolean)) {
    const key = segmentKey(segment)
    const next = node.children.get(key) ?? newNode(node.path ? `${node.path}/${segment}` : segment)
    node.children.set(key, next)
    node = next
  }
  node.methods[operation.method.toLowerCase()] = operation
  root.declared.set(path.slice(1), node)
}

/** Returns the node of a declared path, with or without a leading slash. */
export const nodeAt = (root: Node, path: string): Node | undefined =>
  root.declared.get(path.replace(/^\//, ''))
