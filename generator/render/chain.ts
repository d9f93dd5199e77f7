import { segmentKey } from '../../runtime/chain/tree.js'
import { compareText } from '../diagnostics.js'
import type { Operation } from '../model/index.js'
import { camelCase, kebabCase, pascalCase, propertyName } from '../names.js'
import { descriptor } from './descriptor.js'
import { endpointDoc } from './endpoint-doc.js'
import type { RenderedFile } from './index.js'
import { comment, namedLine } from './layout.js'
import type { Render } from './templates.js'
import { v2Descriptor } from './v2.js'

/** What the chained client has to know of an operation: plain text, small enough to be cached. */
export interface ChainEntry {
  readonly module: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly doc: readonly string[]
  /** Its line in the table of descriptors; see `runtime/chain/tree.ts`. */
  readonly line: string
}

export function chainEntry(operation: Operation): ChainEntry {
  if (operation.v2) return v2Entry(operation)
  const { id, method, path, request, response, ...more } = descriptor(operation)
  const rest = Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : ''
  return {
    module: operation.module,
    id: operation.id,
    method: operation.method.toLowerCase(),
    path: operation.path,
    doc: shortDoc(operation),
    line: `${method} ${request ?? '-'} ${response} ${id} ${path}${rest}`,
  }
}

/** APIv2 has a branch of its own, `v2`, which is not a part of its paths. */
const v2Entry = (operation: Operation): ChainEntry => {
  const { id, method, path, request, response, ...more } = v2Descriptor(operation)
  const place = `/v2${operation.path}`
  return {
    module: operation.module,
    id: operation.id,
    method: operation.method.toLowerCase(),
    path: place,
    doc: shortDoc(operation),
    line: `${method} ${request} ${response} ${id} ${place} ${JSON.stringify(more)}`,
  }
}

/** The name and the official page; the function's comment says more. */
const shortDoc = (operation: Operation): string[] => {
  const doc = endpointDoc(operation)
  return doc.filter((line, index) => index === 0 || line.startsWith('@'))
}

/** A place in the tree of paths. */
interface PathNode {
  /** `V3EcommerceRefunds` */
  readonly name: string
  readonly children: Map<string, PathNode>
  readonly entries: ChainEntry[]
}

/** `generated/chain/`: the table of descriptors, the tree's types in files of a readable size, and
 * the interface that holds them together. */
export function renderChain(entries: readonly ChainEntry[], render: Render): RenderedFile[] {
  const root = newNode('')
  const sorted = [...entries].sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.method, b.method),
  )
  for (const entry of sorted) plant(root, entry)
  const lines = sorted.map((entry) => entry.line.replace(/[`\\$]/g, '\\$&'))
  const files = [...root.children.values()].flatMap((top) => splitIntoFiles(top))
  const fileOf = new Map(
    files.flatMap(({ name, nodes }) => nodes.map((node) => [node, kebabCase(name)] as const)),
  )
  return [
    { path: 'chain/operations.ts', text: render('chain-operations.ts', { banner, lines }) },
    ...files.map(({ name, nodes }) => ({
      path: `chain/${kebabCase(name)}.ts`,
      text: render('chain-domain.ts', domainView(name, nodes, fileOf)),
    })),
    { path: 'chain/index.ts', text: render('chain-index.ts', indexView(root, sorted, fileOf)) },
  ]
}

const banner = 'Generated from specs/. Edit those files and run `npm run generate`.'

const newNode = (name: string): PathNode => ({ name, children: new Map(), entries: [] })

function plant(root: PathNode, entry: ChainEntry): void {
  let node = root
  for (const segment of entry.path.split('/').filter(Boolean)) {
    const key = segmentKey(segment)
    // A parameter and a fixed segment of the same name are two places.
    const part = segment.startsWith('{') ? `By${pascalCase(segment)}` : pascalCase(segment)
    const next = node.children.get(key) ?? newNode(node.name + part)
    node.children.set(key, next)
    node = next
  }
  node.entries.push(entry)
}

const nodesBelow = (node: PathNode): PathNode[] => [
  node,
  ...[...node.children.values()].flatMap(nodesBelow),
]

/** More operations than this, and a branch of the tree is split where it forks. */
const largestFile = 70

interface TreeFile {
  readonly name: string
  readonly nodes: readonly PathNode[]
}

function splitIntoFiles(node: PathNode): TreeFile[] {
  const nodes = nodesBelow(node)
  const operations = nodes.reduce((count, each) => count + each.entries.length, 0)
  if (operations <= largestFile) return [{ name: node.name, nodes }]
  const below = [...node.children.values()].flatMap(splitIntoFiles)
  // What is left of a split branch is its own node.
  return [{ name: node.name, nodes: [node] }, ...below]
}

/** Two modules may have an operation of the same name; a file imports the second by a longer one. */
function importNames(entries: readonly ChainEntry[]): Map<ChainEntry, string> {
  const taken = new Set<string>()
  const names = new Map<ChainEntry, string>()
  for (const entry of entries) {
    const name = taken.has(entry.id) ? camelCase(entry.module) + pascalCase(entry.id) : entry.id
    taken.add(name)
    names.set(entry, name)
  }
  return names
}

const helperOf = ({ method, line }: ChainEntry): 'Get' | 'Post' =>
  method === 'get' || line.startsWith('DELETE - ') ? 'Get' : 'Post'

type FileOf = ReadonlyMap<PathNode, string>

function domainView(name: string, nodes: readonly PathNode[], fileOf: FileOf) {
  const entries = nodes.flatMap((node) => node.entries)
  const names = importNames(entries)
  const helpers = [...new Set(entries.map(helperOf))].sort(compareText)
  const operations = entries
    .map((entry) => {
      const local = names.get(entry) ?? entry.id
      const imported = local === entry.id ? local : `${entry.id} as ${local}`
      return { imported, file: `../${entry.module}/${kebabCase(entry.id)}` }
    })
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ imported, file }) => namedLine('import type', [imported], `${file}.js`))
  const call = (entry: ChainEntry) => `${helperOf(entry)}<typeof ${names.get(entry) ?? entry.id}>`
  return {
    banner,
    imports: [
      ...(helpers.length > 0
        ? [namedLine('import type', helpers, '../../runtime/chain/types.js')]
        : []),
      ...operations,
      ...nodeImports(
        nodes.flatMap((node) => [...node.children.values()]),
        kebabCase(name),
        fileOf,
      ),
    ],
    nodes: nodes.map((node) => nodeView(node, call)),
  }
}

/** Imports of nodes that other files declare. */
function nodeImports(nodes: readonly PathNode[], own: string, fileOf: FileOf): string[] {
  const byFile = new Map<string, string[]>()
  for (const node of nodes) {
    const file = fileOf.get(node) ?? own
    if (file !== own) byFile.set(file, [...(byFile.get(file) ?? []), node.name])
  }
  return [...byFile]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, names]) => namedLine('import type', names.sort(compareText), `./${file}.js`))
}

function nodeView({ name, children, entries }: PathNode, call: (entry: ChainEntry) => string) {
  const post = entries.find((entry) => entry.method === 'post')
  const methods = entries.map((entry) => ({
    name: entry.method,
    type: call(entry),
    doc: comment(entry.doc, '  '),
  }))
  const below = [...children].map(([key, child]) => ({
    name: propertyName(key),
    type: child.name,
    doc: comment([], ''),
  }))
  return { head: interfaceHead(name, post && call(post)), members: [...methods, ...below] }
}

const interfaceHead = (name: string, base: string | undefined): string => {
  if (!base) return `export interface ${name} {`
  const line = `export interface ${name} extends ${base} {`
  return line.length <= 100 ? line : `export interface ${name}\n  extends ${base} {`
}

function indexView(root: PathNode, entries: readonly ChainEntry[], fileOf: FileOf) {
  const paths = new Set(entries.map((entry) => entry.path))
  return {
    banner,
    imports: [
      ...nodeImports([...root.children.values()], 'index', fileOf),
      namedLine('import', ['operations'], './operations.js'),
    ].sort((a, b) => compareText(sourceOf(a), sourceOf(b))),
    tops: [...root.children].map(([key, top]) => ({ key, name: top.name })),
    paths: [...paths].map((path) => ({ path: path.slice(1), type: treeType(path) })),
  }
}

const sourceOf = (line: string): string => line.slice(line.lastIndexOf(' from '))

/** `/v3/pay/transactions/jsapi` → `Tree['v3']['pay']['transactions']['jsapi']` */
const treeType = (path: string): string =>
  `Tree${path
    .split('/')
    .filter(Boolean)
    .map((segment) => `['${segmentKey(segment)}']`)
    .join('')}`
