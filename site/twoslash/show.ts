import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { BlockCache, type ShownBlock } from './cache.js'
import { checkSnippets } from './check.js'
import { Colourist, cardKey } from './colour.js'
import { TypeHash } from './type-hash.js'
import type { Hover, Problem, Snippet } from './types.js'

export interface Shown {
  /** In the order of the snippets; empty if there are problems. */
  readonly blocks: readonly ShownBlock[]
  readonly card: (key: string) => string
  readonly problems: readonly Problem[]
  readonly css: string
  /** So many were not in the cache. */
  readonly made: number
}

export interface ShowOptions {
  /** The repository's root: where the types are. */
  readonly root: string
  /** The cache file; no cache if it is missing. */
  readonly cache?: string
}

/** Checks and colours blocks of code: all that are new in one program. */
export async function showSnippets(
  snippets: readonly Snippet[],
  { root, cache: file }: ShowOptions,
): Promise<Shown> {
  const cache = new BlockCache(file, toolVersions())
  const types = new TypeHash(root)
  const keys = snippets.map(({ code, module, linked }) =>
    hash(`${types.of(module)}\n${code}${linked?.tail ?? ''}`),
  )
  const fresh = new Map<string, Snippet>()
  for (const [index, snippet] of snippets.entries()) {
    const key = keys[index] ?? ''
    if (!cache.block(key)) fresh.set(key, snippet)
  }
  const checked = fresh.size > 0 ? checkSnippets([...fresh.values()], root) : []
  const problems = checked.flatMap((each) => each.problems)
  if (problems.length > 0) return { ...nothing, problems, made: fresh.size }
  const colourist = await Colourist.open(cache.styles)
  for (const [index, [key, { code }]] of [...fresh].entries())
    keepBlock(key, code, checked[index]?.hovers ?? [], cache, colourist)
  cache.save(colourist.styles)
  return {
    blocks: keys.map((key) => cache.block(key) ?? { html: '', cards: [] }),
    card: (key) => cache.card(key) ?? '',
    problems: [],
    css: colourist.css,
    made: fresh.size,
  }
}

const nothing = { blocks: [], card: () => '', css: '' }

function keepBlock(
  key: string,
  code: string,
  hovers: readonly Hover[],
  cache: BlockCache,
  colourist: Colourist,
): void {
  const cards: Record<string, string> = {}
  for (const hover of hovers) {
    const card = cardKey(hover)
    cards[card] ??= cache.card(card) ?? colourist.card(hover)
  }
  const html = colourist.block(code, 'ts', hovers)
  cache.keep(key, { html, cards: Object.keys(cards) }, cards)
}

const hash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)

const toolVersions = (): string => {
  const require = createRequire(import.meta.url)
  const version = (name: string) => (require(`${name}/package.json`) as { version: string }).version
  return ['typescript', 'shiki'].map((name) => `${name} ${version(name)}`).join(', ')
}
