import type { Notification, Operation } from '../../generator/model/types.js'
import { fieldRows, parameterRow, type Row } from './fields.js'
import type { Guide } from './guides.js'
import { notificationLink, operationLink, productLink } from './links.js'
import { groupByProduct, productsOf } from './products.js'
import type { Described, Source } from './source.js'

/** The searchable texts of a page. */
export interface SearchRecord {
  readonly id: number
  readonly kind: 'operation' | 'notification' | 'product' | 'guide'
  readonly link: string
  /** The Chinese name; a guide's title. */
  readonly name: string
  readonly summary: string
  readonly method?: string
  readonly path?: string
  readonly operationId?: string
  readonly module?: string
  readonly products?: readonly string[]
  /** Every field, once: its name and its Chinese term. */
  readonly fields?: readonly (readonly [name: string, term: string])[]
}

export function searchRecords(
  { operations, notifications }: Source,
  guides: readonly Guide[],
): SearchRecord[] {
  const records: Omit<SearchRecord, 'id'>[] = [
    ...operations.map(operationRecord),
    ...notifications.map(notificationRecord),
    ...groupByProduct(operations).map(({ name, english, slug }) => ({
      kind: 'product' as const,
      link: productLink(slug),
      name,
      summary: english,
    })),
    ...guides.map(({ link, title, headings }) => ({
      kind: 'guide' as const,
      link,
      name: title,
      summary: headings.join(' · '),
    })),
  ]
  return records.map((record, id) => ({ id, ...record }))
}

function operationRecord({ endpoint, lookup }: Described<Operation>): Omit<SearchRecord, 'id'> {
  const { pathParameters, query, headers, request, response } = endpoint
  const rows = [
    ...[...pathParameters, ...query, ...headers].map((each) => parameterRow(each, lookup)),
    ...(request ? fieldRows(request.schema, lookup) : []),
    ...(response.schema ? fieldRows(response.schema, lookup) : []),
  ]
  return {
    kind: 'operation',
    link: operationLink(endpoint),
    name: endpoint.name,
    summary: endpoint.summary,
    method: endpoint.method,
    path: endpoint.path,
    operationId: endpoint.id,
    module: endpoint.module,
    products: productsOf(endpoint),
    fields: uniqueFields(rows),
  }
}

function notificationRecord({
  endpoint,
  lookup,
}: Described<Notification>): Omit<SearchRecord, 'id'> {
  const rows = endpoint.resource ? fieldRows(endpoint.resource, lookup) : []
  return {
    kind: 'notification',
    link: notificationLink(endpoint),
    name: endpoint.name,
    summary: endpoint.summary,
    operationId: endpoint.eventTypes.join(' '),
    fields: uniqueFields(rows),
  }
}

function uniqueFields(rows: readonly Row[]): [string, string][] {
  const seen = new Map<string, [string, string]>()
  for (const { name, term } of rows) seen.set(`${name} ${term}`, [name, term])
  return [...seen.values()]
}
