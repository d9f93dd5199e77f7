import MiniSearch, { type SearchOptions } from 'minisearch'
import { aliasesOf } from '../../search/aliases.js'
import { BOOST } from '../../search/boost.js'
import { exactness } from '../../search/exact.js'
import { standing } from '../../search/standing.js'
import { fold, indexedWords, words } from '../../search/text.js'
import { type Page, pagesOf, type SearchData } from './records.js'

export interface MatchedField {
  name: string
  term: string
}

export interface Hit {
  page: Page
  score: number
  /** The matching fields of the page, if its own names do not match every word. */
  fields: MatchedField[]
}

export type Search = (query: string, limit?: number) => Hit[]

interface Found {
  score: number
  /** The page's own names have the word: fields that only resemble it say nothing more. */
  named: boolean
  fields: MatchedField[]
}

const NOTHING: Readonly<Found> = { score: 0, named: false, fields: [] }

/** A field counts less than a name, and less still the more pages have it. */
const FIELD_WEIGHT = 0.5

const OPTIONS: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  // Allows one typo in a word of five letters and two from nine letters on; Chinese pairs and
  // digits must match exactly.
  fuzzy: (word) => (/^[a-z]{5,}$/.test(word) ? (word.length > 8 ? 2 : 1) : false),
  weights: { fuzzy: 0.2, prefix: 0.5 },
}

/**
 * The number of documents to index at a time, so that the browser can handle key events in between.
 */
const CHUNK = { chunkSize: 150 }

/** Makes a search over the packed index: some tenths of a second, once per page load. */
export async function createSearch({ pages, fields }: SearchData): Promise<Search> {
  const pageIndex = new MiniSearch<Page & { id: number }>({
    fields: Object.keys(BOOST),
    extractField: (page, name) => {
      const own = page[name as keyof typeof page]
      const value = name === 'products' ? [...(page.products ?? []), ...aliasesOf(page.path)] : own
      // MiniSearch declares text, but asks for the number of the page by this as well.
      return (Array.isArray(value) ? value.join(' ') : value) as string
    },
    tokenize: indexedWords,
    processTerm: (term) => term,
    searchOptions: { ...OPTIONS, tokenize: words, boost: BOOST },
  })

  const fieldIndex = new MiniSearch<{ id: number; name: string; term: string }>({
    fields: ['name', 'term'],
    tokenize: indexedWords,
    processTerm: (term) => term,
    searchOptions: { ...OPTIONS, tokenize: words },
  })
  await Promise.all([
    pageIndex.addAllAsync(
      pages.map((page, id) => ({ ...page, id })),
      CHUNK,
    ),
    fieldIndex.addAllAsync(
      fields.map(([name, term], id) => ({ id, name, term })),
      CHUNK,
    ),
  ])

  /** The pages that one word of the query finds, by their names or by their fields. */
  function find(word: string): Map<number, Found> {
    const found = new Map<number, Found>()
    for (const { id, score } of pageIndex.search(word))
      found.set(id, { score, named: true, fields: [] })
    addExact(found, word)
    for (const { id, score } of fieldIndex.search(word)) {
      const entry = fields[id]
      if (!entry) continue
      const [name, term] = entry
      const exact = fold(name) === fold(word) || fold(term) === fold(word)
      const holders = pagesOf(entry)
      const worth = (score * FIELD_WEIGHT * (exact ? 4 : 1)) / (1 + Math.log10(holders.length))
      for (const page of holders) addField(found, page, { name, term }, worth, exact)
    }
    return found
  }

  function addExact(found: Map<number, Found>, text: string) {
    for (const [page, bonus] of exactness(text, pages)) {
      const { score, fields } = found.get(page) ?? NOTHING
      found.set(page, { score: score + bonus, named: true, fields })
    }
  }

  return (query, limit = 20) => {
    const asked = query.trim().split(/\s+/).filter(Boolean)
    const found = everyWord(asked.map(find))
    // Names and paths that have spaces in them: `POST /v3/…`.
    if (asked.length > 1) addExact(found, asked.join(' '))
    return [...found]
      .flatMap(([number, { score, fields }]): Hit[] => {
        const page = pages[number]
        return page
          ? [{ page, score: score * standingOf(page), fields: oneOfEach(fields).slice(0, 3) }]
          : []
      })
      .sort((a, b) => b.score - a.score || a.page.link.length - b.page.link.length)
      .slice(0, limit)
  }
}

function addField(
  found: Map<number, Found>,
  page: number,
  field: MatchedField,
  worth: number,
  exact: boolean,
) {
  const { score, named, fields } = found.get(page) ?? NOTHING
  found.set(page, {
    named,
    // The best field counts, not the number of them.
    score: Math.max(score, worth) + Math.min(score, worth) * 0.1,
    fields: exact ? [field, ...fields] : named ? fields : [...fields, field],
  })
}

/** A field is shown once, however many terms a request and its answers have for it. */
function oneOfEach(fields: MatchedField[]): MatchedField[] {
  const byName = new Map([...fields].reverse().map((field) => [field.name, field]))
  return fields.filter((field) => byName.get(field.name) === field)
}

/** Pages that every word finds. A word that finds nothing anywhere is let go. */
function everyWord(perWord: Map<number, Found>[]): Map<number, Found> {
  const [start = new Map<number, Found>(), ...rest] = perWord.filter(({ size }) => size > 0)
  return rest.reduce((all, next) => {
    const both = new Map<number, Found>()
    for (const [page, a] of all) {
      const b = next.get(page)
      if (!b) continue
      const [first, second] = [a.fields, b.fields]
      // The best field for each word stands before the second best for one.
      const fields = [...first.slice(0, 1), ...second, ...first.slice(1)]
      both.set(page, { score: a.score + b.score, named: a.named && b.named, fields })
    }
    return both
  }, start)
}

/** Operations stand before pages about them. */
function standingOf(page: Page): number {
  return standing(page) * (page.kind === 'operation' ? 1 : 0.9)
}
