import { posix } from 'node:path'
import { compareText } from '../../diagnostics.js'
import { camelCase, kebabCase, numbered, pascalCase, propertyName } from '../../names.js'
import type { RenderedFile } from '../file.js'
import { comment, namedLine, quoted } from '../layout.js'
import type { Render } from '../templates.js'
import type { ChainEntry } from './entry.js'
import { type PathNode, pathTree, splitIntoFiles, treeType } from './paths.js'

/** The kind of chained client: this package's, or one for additional endpoints. */
export interface ChainStyle {
  readonly banner: string
  readonly template: 'chain-index.ts' | 'chain-own.ts'
  /** The import path of the types `Get` and `Post`. */
  readonly types: string
}

const packageStyle: ChainStyle = {
  banner: 'Generated from specs/. Edit those files and run `npm run generate`.',
  template: 'chain-index.ts',
  types: '../../runtime/chain/types.js',
}

/** Beside an installed package, from whose chained client it takes what it needs. */
export const ownStyle = (runtime: string, banner: string): ChainStyle => ({
  banner,
  template: 'chain-own.ts',
  types: `${runtime}/chain`,
})

/** `chain/`: the table of descriptors, the tree's types in files of a readable size, and the interface
 * that holds them together. */
export function renderChain(
  entries: readonly ChainEntry[],
  render: Render,
  style: ChainStyle = packageStyle,
): RenderedFile[] {
  const { banner, template } = style
  const catalogFile = (lines: readonly string[]): RenderedFile => ({
    path: 'chain/catalog.ts',
    text: render('chain-catalog.ts', { banner, lines }),
  })
  const { root, sorted } = pathTree(entries)
  const escaped = (line: string) => line.replace(/[`\\$]/g, '\\$&')
  const lines = sorted.map(({ line }) => escaped(line))
  const files = [...root.children.values()].flatMap((top) => splitIntoFiles(top))
  const fileOf = new Map(
    files.flatMap(({ name, nodes }) => nodes.map((node) => [node, kebabCase(name)] as const)),
  )
  return [
    { path: 'chain/operations.ts', text: render('chain-operations.ts', { banner, lines }) },
    ...(style === packageStyle ? [catalogFile(sorted.map(({ found }) => escaped(found)))] : []),
    ...files.map(({ name, nodes }) => ({
      path: `chain/${kebabCase(name)}.ts`,
      text: render('chain-domain.ts', domainView(name, nodes, fileOf, style)),
    })),
    { path: 'chain/index.ts', text: render(template, indexView(root, sorted, fileOf, banner)) },
  ]
}

/** Two modules may have an operation of the same name; a file imports the second by a longer one. */
function importNames(entries: readonly ChainEntry[]): Map<ChainEntry, string> {
  const taken = new Set<string>()
  const names = new Map<ChainEntry, string>()
  for (const entry of entries) {
    const long = camelCase(entry.module) + pascalCase(entry.id)
    const name = taken.has(entry.id) ? numbered(long, (each) => taken.has(each)) : entry.id
    taken.add(name)
    names.set(entry, name)
  }
  return names
}

const helperOf = ({ line }: ChainEntry): 'Get' | 'Post' =>
  /^((GET|HEAD)|(DELETE|OPTIONS) -) /.test(line) ? 'Get' : 'Post'

type FileOf = ReadonlyMap<PathNode, string>

function domainView(
  name: string,
  nodes: readonly PathNode[],
  fileOf: FileOf,
  { banner, types }: ChainStyle,
) {
  const entries = nodes.flatMap((node) => node.entries)
  const names = importNames(entries)
  const helpers = [...new Set(entries.map(helperOf))].sort(compareText)
  const operations = entries
    .map((entry) => {
      const local = names.get(entry) ?? entry.id
      const imported = local === entry.id ? local : `${entry.id} as ${local}`
      return { imported, file: posix.join('..', entry.module, kebabCase(entry.id)) }
    })
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ imported, file }) => namedLine('import type', [imported], `${file}.js`))
  const call = (entry: ChainEntry) => `${helperOf(entry)}<typeof ${names.get(entry) ?? entry.id}>`
  return {
    banner,
    imports: [
      ...(helpers.length > 0 ? [namedLine('import type', helpers, types)] : []),
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

function indexView(root: PathNode, entries: readonly ChainEntry[], fileOf: FileOf, banner: string) {
  const paths = new Set(entries.map((entry) => entry.path))
  return {
    banner,
    imports: [
      ...nodeImports([...root.children.values()], 'index', fileOf),
      namedLine('import', ['operations'], './operations.js'),
    ].sort((a, b) => compareText(sourceOf(a), sourceOf(b))),
    tops: [...root.children].map(([key, top]) => ({ key: propertyName(key), name: top.name })),
    paths: [...paths].map((path) => ({ path: quoted(path.slice(1)), type: treeType(path) })),
  }
}

const sourceOf = (line: string): string => line.slice(line.lastIndexOf(' from '))
