import type { Notification, Operation } from '../../../generator/model/types.js'
import { fieldRows } from '../fields.js'
import { escapeHtml, link } from '../html.js'
import { labels } from '../labels.js'
import { productLink } from '../links.js'
import { tellsOf } from '../notification-modules.js'
import { nameOf, productsOf } from '../products.js'
import type { Described } from '../source.js'
import { tableView } from './field-table.js'
import { officialPages } from './official.js'

/** The view of a notification page's template. */
export function notificationView(
  { endpoint, lookup }: Described<Notification>,
  html: string,
  operations: readonly Described<Operation>[],
) {
  const { name, summary, event, eventTypes, originalTypes, resource, acknowledgement } = endpoint
  const table = (
    schema: NonNullable<typeof resource>,
    name: 'content' | 'answer',
    direction: Direction,
  ) =>
    [tableView('', name, fieldRows(schema, lookup), direction, lookup)].filter(
      ({ rows }) => rows.length > 0,
    )
  return {
    name: escapeHtml(name),
    summary: escapeHtml(summary),
    event: escapeHtml(event),
    facts: [
      { term: labels.eventTypes, html: codes(eventTypes) },
      ...(originalTypes.length > 0
        ? [{ term: labels.originalTypes, html: codes(originalTypes) }]
        : []),
      ...products(event, operations),
      ...officialPages(endpoint.docs),
    ],
    handler: { html, state: ' active' },
    labels,
    tables: resource ? table(resource, 'content', 'response') : [],
    text: resource ? '' : labels.undescribed,
    answers: acknowledgement ? table(acknowledgement, 'answer', 'request') : [],
  }
}

type Direction = 'request' | 'response'

const codes = (values: readonly string[]): string =>
  values.map((value) => `<code>${escapeHtml(value)}</code>`).join(' ')

/** The products of a notification. */
export const productsTold = (
  event: string,
  operations: readonly Described<Operation>[],
): string[] => [
  ...new Set(
    operations
      .filter(({ endpoint }) => tellsOf(event, endpoint.module))
      .flatMap(({ endpoint }) => productsOf(endpoint)),
  ),
]

function products(event: string, operations: readonly Described<Operation>[]) {
  const names = productsTold(event, operations)
  const links = names.map((name) => link(productLink(nameOf(name).slug), escapeHtml(name)))
  return links.length > 0 ? [{ term: labels.products, html: links.join('、') }] : []
}
