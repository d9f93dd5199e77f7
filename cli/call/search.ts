import type { OperationDescriptor } from '../../runtime/operation.js'
import { BOOST } from '../../search/boost.js'
import { exactness } from '../../search/exact.js'
import { standing } from '../../search/standing.js'
import { fold, indexedWords, words } from '../../search/text.js'
import { type CatalogEntry, entryOf } from './catalog.js'
import { allOperations } from './operations.js'

export interface Listed {
  readonly operation: OperationDescriptor
  readonly entry: CatalogEntry
}

/**
 * Returns every operation in the order of paths, or the operations with all words in their names,
 * path, module, summary or products, ranked as on the site.
 */
export const searchOperations = (asked: readonly string[]): readonly Listed[] => {
  const all = allOperations().map((operation) => ({ operation, entry: entryOf(operation) }))
  if (asked.length === 0) return all
  const entries = all.map(({ entry }) => entry)
  const texts = entries.map(searchable)
  const perWord = asked.map((word) => scoresOf(word, entries, texts))
  const whole = asked.length > 1 ? exactness(asked.join(' '), entries) : new Map<number, number>()
  const scores = entries.map((entry, at) => {
    const each = perWord.map((found) => found[at] ?? 0)
    if (!each.every((score) => score > 0)) return 0
    const sum = each.reduce((total, score) => total + score, whole.get(at) ?? 0)
    return sum * standing(entry)
  })
  return all
    .map((listed, at) => ({ listed, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || length(a.listed) - length(b.listed))
    .map(({ listed }) => listed)
}

const length = ({ entry }: Listed): number => entry.path.length

/** The score of a complete product name; higher than the same words within another name. */
const PRODUCT = 350

type Field = keyof typeof BOOST
type Searchable = readonly (readonly [field: Field, words: readonly string[]])[]

const searchable = (entry: CatalogEntry): Searchable =>
  (Object.keys(BOOST) as Field[]).map((field) => [field, indexedWords(entry[field])])

const scoresOf = (
  word: string,
  entries: readonly CatalogEntry[],
  texts: readonly Searchable[],
): readonly number[] => {
  const exact = exactness(word, entries)
  // A path is matched as a whole, because its single words occur in half of all paths.
  const tokens = word.includes('/') ? [] : words(word)
  const folded = fold(word)
  return entries.map(({ operationId, path, products }, at) => {
    const held = fold(`${operationId} ${path}`).includes(folded) ? 1 : 0
    const isProduct = fold(products).split(/[∙ ]/).includes(folded)
    const own = isProduct ? PRODUCT : 0
    return (exact.get(at) ?? 0) + own + held + scoreOf(tokens, texts[at] ?? [])
  })
}

/** Each word counts with its highest score; a word that is only a prefix counts half. */
const scoreOf = (tokens: readonly string[], text: Searchable): number => {
  if (tokens.length === 0) return 0
  const each = tokens.map((token) => {
    const worth = text.map(([field, found]) => {
      if (found.includes(token)) return BOOST[field]
      return found.some((word) => word.startsWith(token)) ? BOOST[field] / 2 : 0
    })
    return Math.max(0, ...worth)
  })
  return each.every((score) => score > 0) ? each.reduce((total, score) => total + score, 0) : 0
}
