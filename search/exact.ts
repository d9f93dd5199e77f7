import { fold } from './text.js'

/** What an operation, or a page about one, is found by. */
export interface Named {
  /** The Chinese name. */
  readonly name: string
  readonly operationId?: string
  readonly module?: string
  readonly path?: string
}

/** What an exact match is worth, beside scores of words that stay in the hundreds. */
const WORTH = { identifier: 10_000, path: 9_000, name: 3_000, slip: 1_000, end: 300, inside: 60 }

/**
 * Pages that the whole of what was typed names: by operationId or event type, by path (with or
 * without host, or a path as it stands in a log, with numbers in it), or by Chinese name.
 */
export function exactness(query: string, pages: readonly Named[]): Map<number, number> {
  const asked = fold(query)
  // One character is at the end of too many names to say anything.
  if (asked.length < 2) return new Map()
  const path = asked.includes('/') ? asPath(asked) : undefined
  const worth = new Map<number, number>()
  pages.forEach((page, number) => {
    const bonus = Math.max(byName(asked, page), path === undefined ? 0 : byPath(path, page))
    if (bonus > 0) worth.set(number, bonus)
  })
  return worth
}

function byName(asked: string, { name, operationId = '', module }: Named): number {
  if (fold(operationId) === asked) return WORTH.identifier
  if (isOneSlip(asked, fold(operationId))) return WORTH.slip
  const title = fold(name)
  if (title === asked || (module !== undefined && fold(module) === asked)) return WORTH.name
  // A thing is named first (退款申请) or last (申请退款). Among such names, the shortest says least
  // that was not asked for.
  if (title.startsWith(asked) || title.endsWith(asked)) return WORTH.end + closeness(asked, title)
  if (title.includes(asked)) return WORTH.inside + closeness(asked, title)
  return 0
}

/** Whether two words of some length differ by one letter: another, one too many, or one too few. */
function isOneSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 6 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < longest && a[start] === b[start]) start++
  let end = 0
  while (end < longest - start - 1 && a.at(-1 - end) === b.at(-1 - end)) end++
  return start + end >= longest - 1
}

function byPath(asked: string, { path = '' }: Named): number {
  if (!path) return 0
  const template = asPath(fold(path))
  if (template === asked) return WORTH.path
  if (fits(asked, template)) return WORTH.path - 1_000
  if (template.startsWith(asked)) return WORTH.end + closeness(asked, template)
  return template.includes(asked) ? WORTH.inside + closeness(asked, template) : 0
}

function closeness(asked: string, whole: string): number {
  return (100 * asked.length) / whole.length
}

function asPath(text: string): string {
  return text
    .replace(/^(get|post|put|patch|delete)\s+/, '')
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
}

/** Whether a concrete path (`v3/refund/domestic/refunds/1217`) is one of the template's. */
function fits(asked: string, template: string): boolean {
  const given = asked.split('/')
  const wanted = template.split('/')
  return (
    given.length === wanted.length &&
    wanted.every((segment, i) =>
      /^\{.*\}$/.test(segment) ? /\d/.test(given[i] ?? '') : segment === given[i],
    )
  )
}
