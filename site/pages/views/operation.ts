import type { Operation } from '../../../generator/model/types.js'
import type { ShownBlock } from '../../twoslash/cache.js'
import type { Changes } from '../changes.js'
import { curl } from '../code/curl.js'
import type { Block } from '../code/notations.js'
import { fieldRows } from '../fields.js'
import { escapeHtml, label, link, methodBadge } from '../html.js'
import { labels } from '../labels.js'
import { methodAnchor, moduleLink, operationLink, productLink } from '../links.js'
import { nameOf, productsOf } from '../products.js'
import { requestParts } from '../request-rows.js'
import type { Described } from '../source.js'
import { changeHtml } from './change-html.js'
import { type TableView, tableView } from './field-table.js'
import { officialPages } from './official.js'

/** What the template of an operation's page shows. */
export function operationView(
  operation: Described<Operation>,
  blocks: readonly Block[],
  shown: readonly ShownBlock[],
  siblings: readonly Operation[],
  changes?: Changes,
) {
  const { endpoint } = operation
  const { name, summary, method, path } = endpoint
  return {
    name: escapeHtml(name),
    summary: escapeHtml(summary),
    badge: methodBadge(method),
    path: escapeHtml(path),
    anchor: methodAnchor(endpoint),
    deprecated: endpoint.deprecated ? labels.deprecated : '',
    facts: facts(endpoint),
    tabs: blocks.map(({ tab }, index) => ({
      tab,
      label: labels[tab],
      checked: index === 0 ? ' checked' : '',
      state: index === 0 ? ' active' : '',
      html: shown[index]?.html ?? '',
    })),
    labels,
    given: path.startsWith('/brand/') ? labels.givenBrand : labels.given,
    curl: escapeHtml(curl(operation) ?? ''),
    requestTables: requestTables(operation),
    response: responseView(operation),
    errors: endpoint.errors.map(({ status, code, description }) => ({
      status,
      code: escapeHtml(code),
      description: escapeHtml(description),
    })),
    changesTitle: changes
      ? label(`${changes.since} 以来的变化`, `Changes since ${changes.since}`)
      : '',
    changes: changes?.changes.map(changeHtml) ?? [],
    siblings: siblings.map((sibling) => ({
      badge: methodBadge(sibling.method),
      anchor: methodAnchor(sibling),
      link: link(`${operationLink(sibling)}#${methodAnchor(sibling)}`, escapeHtml(sibling.name)),
      summary: escapeHtml(sibling.summary),
    })),
  }
}

/** A line of what is known of an operation, beside its fields. */
export interface Fact {
  readonly term: string
  readonly html: string
}

function facts(operation: Operation): Fact[] {
  const products = productsOf(operation).map((product) =>
    link(productLink(nameOf(product).slug), escapeHtml(product)),
  )
  const module = link(moduleLink(operation.module), `<code>${escapeHtml(operation.module)}</code>`)
  return [
    ...(operation.roles.length > 0
      ? [{ term: labels.callers, html: escapeHtml(operation.roles.join('、')) }]
      : []),
    ...(products.length > 0 ? [{ term: labels.products, html: products.join('、') }] : []),
    { term: labels.module, html: module },
    ...v2Facts(operation),
    ...(operation.overseas ? [{ term: labels.region, html: labels.overseas }] : []),
    ...(operation.pages ? [{ term: labels.pages, html: labels.looped }] : []),
    ...(operation.unsigned ? [{ term: labels.signature, html: labels.unsigned }] : []),
    ...officialPages(operation.docs),
    ...(operation.compared
      ? [{ term: labels.compared, html: escapeHtml(comparison(operation.compared)) }]
      : []),
    ...(operation.updated === 'undated'
      ? []
      : [{ term: labels.updated, html: escapeHtml(operation.updated) }]),
  ]
}

/** What only APIv2 has. */
function v2Facts({ v2, closedToNew, replacedBy, similar }: Operation): Fact[] {
  if (!v2) return []
  const since = closedToNew === 'undated' ? labels.undated : escapeHtml(closedToNew ?? '')
  return [
    { term: labels.signTypes, html: codes(v2.signTypes) },
    ...(v2.certificate ? [{ term: labels.certificate, html: labels.needsCertificate }] : []),
    ...(closedToNew ? [{ term: labels.closedToNew, html: since }] : []),
    ...(replacedBy.length > 0
      ? [{ term: labels.replacedBy, html: functionLinks(replacedBy) }]
      : []),
    ...(similar.length > 0 ? [{ term: labels.similar, html: functionLinks(similar) }] : []),
  ]
}

const codes = (values: readonly string[]): string =>
  values.map((value) => `<code>${escapeHtml(value)}</code>`).join(' ')

/** `pay/transactions#prepayJsapi`, as specs name a function. */
const functionLinks = (names: readonly string[]): string =>
  names
    .map((name) => {
      const [module = '', id = ''] = name.split('#')
      const text = `<code>${escapeHtml(id)}</code> (${escapeHtml(module)})`
      return link(operationLink({ module, id }), text)
    })
    .join('、')

const comparison = ({ date, with: sources }: NonNullable<Operation['compared']>): string =>
  `${date} (${sources.join(', ')})`

function requestTables(operation: Described<Operation>): TableView[] {
  const { request } = operation.endpoint
  const body = titles[request?.kind ?? ''] ?? labels.body
  const headings = {
    path: labels.path,
    query: labels.query,
    headers: labels.headers,
    body,
  }
  return requestParts(operation).map(({ name, rows }) =>
    tableView(headings[name], name, rows, 'request', operation.lookup),
  )
}

const titles: Readonly<Record<string, string>> = { form: labels.form, xml: labels.xml }

function responseView({ endpoint, lookup }: Described<Operation>) {
  const { kind, status, schema } = endpoint.response
  const rows = schema ? fieldRows(schema, lookup) : []
  const table = tableView('', 'response', rows, 'response', lookup)
  const empty = kind === 'link' ? labels.link : labels.nothing
  const text = kind === 'file' ? labels.file : rows.length === 0 ? empty : ''
  return { status, text, tables: rows.length > 0 && kind !== 'file' ? [table] : [] }
}

export const countLabel = (count: number): string =>
  label(`${count} 个接口`, count === 1 ? '1 operation' : `${count} operations`)
