/** The records of pages from the generator, and their compact form for the browser. */

export type PageKind = 'operation' | 'notification' | 'product' | 'guide'

/** A record of `search.json`. */
export interface SearchRecord {
  kind: PageKind
  link: string
  name: string
  summary: string
  method?: string
  path?: string
  operationId?: string
  module?: string
  products?: string[]
  fields?: [name: string, term: string][]
  deprecated?: boolean
}

/** A page in the index: everything about it but its fields. */
export type Page = Omit<SearchRecord, 'fields'>

/** A field and the pages that have it, as the distance of each page's number from the one before. */
export type FieldEntry = [name: string, term: string, ...steps: number[]]

export interface SearchData {
  pages: Page[]
  fields: FieldEntry[]
}

/**
 * Most fields recur on many pages (`mchid`, 商户号): each pair of name and term is kept once, with
 * the pages that have it. This makes the index several times smaller than the records.
 */
export function pack(records: readonly SearchRecord[]): SearchData {
  const entries = new Map<string, { name: string; term: string; pages: number[] }>()
  const pages = records.map(({ fields = [], ...page }, number) => {
    for (const [name, term] of fields) {
      const key = `${name}\n${term}`
      const entry = entries.get(key) ?? { name, term, pages: [] }
      if (entry.pages.at(-1) !== number) entry.pages.push(number)
      entries.set(key, entry)
    }
    return pageOf(page)
  })
  const fields = [...entries.values()].map(
    ({ name, term, pages }): FieldEntry => [name, term, ...steps(pages)],
  )
  return { pages, fields }
}

/** The numbers of the pages that have a field. */
export function pagesOf([, , ...distances]: FieldEntry): number[] {
  let page = 0
  return distances.map((distance) => {
    page += distance
    return page
  })
}

function steps(pages: number[]): number[] {
  return pages.map((page, i) => page - (pages[i - 1] ?? 0))
}

/** Only what the search shows and reads. */
function pageOf(record: Page): Page {
  const { kind, link, name, summary, method, path, operationId, module, products, deprecated } =
    record
  return {
    kind,
    link,
    name,
    summary,
    ...(method ? { method } : {}),
    ...(path ? { path } : {}),
    ...(operationId ? { operationId } : {}),
    ...(module ? { module } : {}),
    ...(products?.length ? { products } : {}),
    ...(deprecated ? { deprecated } : {}),
  }
}
