import { segmentKey } from '../../../runtime/chain/tree.js'
import { compareText } from '../../diagnostics.js'
import { kebabCase, pascalCase } from '../../names.js'
import { quoted } from '../layout.js'
import type { ChainEntry } from './entry.js'

/** A place in the tree of paths. */
export interface PathNode {
  /** `V3EcommerceRefunds` */
  readonly name: string
  readonly children: Map<string, PathNode>
  readonly entries: ChainEntry[]
}

/** All paths as a tree, and the entries in the order of their paths. */
export function pathTree(entries: readonly ChainEntry[]): {
  readonly root: PathNode
  readonly sorted: readonly ChainEntry[]
} {
  const root = newNode('')
  const sorted = [...entries].sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.method, b.method),
  )
  const taken = new Set<string>()
  for (const entry of sorted) plant(root, entry, taken)
  return { root, sorted }
}

const newNode = (name: string): PathNode => ({ name, children: new Map(), entries: [] })

function plant(root: PathNode, entry: ChainEntry, taken: Set<string>): void {
  let node = root
  for (const segment of entry.path.split('/').filter(Boolean)) {
    const key = segmentKey(segment)
    const next = node.children.get(key) ?? newNode(nameBelow(node, segment, taken))
    node.children.set(key, next)
    node = next
  }
  node.entries.push(entry)
}

/** The interface's name. `a.b` and `a-b` would give the same one, and `~` none at all. */
function nameBelow(parent: PathNode, segment: string, taken: Set<string>): string {
  // A parameter and a fixed segment of the same name are two places.
  const part = segment.startsWith('{') ? `By${pascalCase(segment)}` : pascalCase(segment)
  const full = parent.name + part
  const base = /^[A-Za-z]/.test(full) ? full : `Path${full}`
  let name = base
  for (let count = 2; taken.has(kebabCase(name)) || ownNames.has(name); count++)
    name = `${base}_${count}`
  taken.add(kebabCase(name))
  return name
}

/** The further declarations and imports of chain/index.ts. */
const ownNames: ReadonlySet<string> = new Set([
  'DeclaredPaths',
  'Get',
  'Index',
  'Operations',
  'OwnWechatpay',
  'Post',
  'Tree',
  'WechatPay',
  'Wechatpay',
])

const nodesBelow = (node: PathNode): PathNode[] => [
  node,
  ...[...node.children.values()].flatMap(nodesBelow),
]

/** A branch of the tree with more operations than this is split at its forks. */
const largestFile = 70

export interface TreeFile {
  readonly name: string
  readonly nodes: readonly PathNode[]
}

export function splitIntoFiles(node: PathNode): TreeFile[] {
  const nodes = nodesBelow(node)
  const operations = nodes.reduce((count, each) => count + each.entries.length, 0)
  if (operations <= largestFile) return [{ name: node.name, nodes }]
  const below = [...node.children.values()].flatMap(splitIntoFiles)
  // The rest of a split branch is a separate node.
  return [{ name: node.name, nodes: [node] }, ...below]
}

/** `/v3/pay/transactions/jsapi` → `Tree['v3']['pay']['transactions']['jsapi']` */
export const treeType = (path: string): string =>
  `Tree${path
    .split('/')
    .filter(Boolean)
    .map((segment) => `[${quoted(segmentKey(segment))}]`)
    .join('')}`
