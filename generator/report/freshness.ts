import { compareText } from '../diagnostics.js'
import type { SpecDocument } from '../load/parse.js'
import { comparisonOf, findOperation } from '../model/places.js'
import { type Fields, isRecord } from '../shapes/shape.js'

/** The date of an operation's last check, and its source. */
export interface Freshness {
  /** `POST /v3/pay/transactions/jsapi` or `webhook REFUND.SUCCESS` */
  readonly endpoint: string
  /** The day on which the documentation last changed it, or `undated`. */
  readonly page: string
  /**
   * The day of the last comparison with official sources, and the sources; missing if there was
   * none.
   */
  readonly compared?: { readonly date: string; readonly with: readonly string[] }
}

/**
 * Operations and notifications by the day that is known of them, oldest first: the day of the last
 * comparison, else the day of the documentation page, else none.
 */
export const freshnessOf = (documents: readonly SpecDocument[]): Freshness[] =>
  documents.flatMap(freshness).sort((a, b) => {
    const byDay = compareText(dayOf(a), dayOf(b))
    return byDay === 0 ? compareText(a.endpoint, b.endpoint) : byDay
  })

const dayOf = ({ page, compared }: Freshness): string =>
  compared ? compared.date : page === 'undated' ? '' : page

function freshness({ content, path }: SpecDocument): Freshness[] {
  const place = isRecord(content) ? findOperation(content, path, () => {}) : undefined
  if (!place || !isRecord(content)) return []
  const { kind, method, name, operation } = place
  const compared = comparisonOf(operation)
  return [
    {
      endpoint: kind === 'operation' ? `${method.toUpperCase()} ${name}` : `webhook ${name}`,
      page: String((content['info'] as Fields | undefined)?.['version']),
      ...(compared ? { compared } : {}),
    },
  ]
}

/** A line each: the day, what the day is of, the endpoint. The last line counts. */
export function formatFreshness(all: readonly Freshness[]): string {
  const lines = all.map((each) => {
    const day = dayOf(each) || 'undated'
    const source = each.compared ? each.compared.with.join(', ') : 'documentation page'
    return `${day.padEnd(10)}  ${each.endpoint}  (${source})`
  })
  const compared = all.filter((each) => each.compared).length
  return `${lines.join('\n')}\n\n${all.length} endpoints, ${compared} of them compared with an official source.\n`
}
