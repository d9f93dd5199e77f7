import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Node } from 'yaml'
import type { Diagnostic, Finding, Pointer } from '../diagnostics.js'

/** The text that findings are located in. */
export interface LocatedText {
  /** Below `specs/`. */
  readonly path: string
  readonly text: string
}

/**
 * Loaded for the first problem, because most runs have none. Returns nothing if only the simulator
 * is installed.
 */
const loadYaml = (): typeof Yaml | undefined => {
  try {
    return createRequire(import.meta.url)('yaml')
  } catch {
    return undefined
  }
}

/** Gives findings their line and column. Parses the file a second time, with `yaml`, which keeps
 * positions; only files with a problem come here. */
export function locate(document: LocatedText, findings: readonly Finding[]): Diagnostic[] {
  if (findings.length === 0) return []
  const yaml = loadYaml()
  const file = `specs/${document.path}`
  if (!yaml) return findings.map(({ problem }) => ({ ...problem, file, line: 1, column: 1 }))
  const lines = new yaml.LineCounter()
  const tree = yaml.parseDocument(document.text, {
    lineCounter: lines,
    keepSourceTokens: false,
  }) as Yaml.Document
  return findings.map(({ problem, at, key }) => {
    const offset = offsetOf(yaml, tree, at, key ?? false)
    const { line, col } = lines.linePos(offset)
    return { ...problem, file, line, column: col }
  })
}

/** The deepest existing place on the path: a missing key is shown at its owner. */
function offsetOf(yaml: typeof Yaml, tree: Yaml.Document, at: Pointer, wantsKey: boolean): number {
  const { isAlias, isMap, isScalar, isSeq } = yaml
  let node: Node | null = tree.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of at.entries()) {
    const isLast = index === at.length - 1
    if (isAlias(node)) node = node.resolve(tree) ?? null
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      const keyOffset = startOf(pair.key as Node) ?? offset
      node = pair.value as Node | null
      // A value that begins below its key, or is missing, is shown at the key.
      const showsAtKey = isMap(node) || isSeq(node) || isEmpty(node)
      offset = (isLast && wantsKey) || showsAtKey ? keyOffset : (startOf(node) ?? keyOffset)
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

const startOf = (node: Node | null | undefined): number | undefined => node?.range?.[0]

const isEmpty = (node: Node | null): boolean => node?.range?.[0] === node?.range?.[1]
