import type { OperationDescriptor } from '../operation.js'

/** A place in the tree of paths. */
export interface Node {
  /** As the documentation writes it, without the slash in front: `v3/ecommerce/refunds`. */
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
 * Reads the table of operations: a line each, `METHOD request response id path {more}`, where `-`
 * is no body and `more` is what else the descriptor holds, as JSON. Text is the smallest form that
 * a thousand descriptors have, and reading it takes a few milliseconds, once.
 */
export function chainTree(table: string): Node {
  const before = trees.get(table)
  if (before) return before
  const root = newNode('')
  for (const line of table.split('\n')) {
    const [method, request, response, id, path, ...more] = line.split(' ')
    if (!method || !request || !response || !id || !path) continue
    // The branch of APIv2 is not a part of its paths.
    const isV2 = path.startsWith('/v2/')
    const operation = {
      id,
      method,
      path: isV2 ? path.slice('/v2'.length) : path,
      ...(request === '-' ? {} : { request }),
      response,
      ...(more.length > 0 ? (JSON.parse(more.join(' ')) as object) : {}),
    } as OperationDescriptor
    plant(root, path, operation)
  }
  trees.set(table, root)
  return root
}

const newNode = (path: string): GrowingNode => ({
  path,
  children: new Map(),
  // Without a prototype: `toString` and `constructor` are no operations.
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

/** The node of a declared path; a slash in front is forgiven. */
export const nodeAt = (root: Node, path: string): Node | undefined =>
  root.declared.get(path.replace(/^\//, ''))
