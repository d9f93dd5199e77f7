import type { Operation } from '../../../generator/model/types.js'
import type { Changes } from '../changes.js'
import { curl } from '../code/curl.js'
import type { Block } from '../code/notations.js'
import { fieldRows } from '../fields.js'
import { operationLink, productLink } from '../links.js'
import { nameOf, productsOf } from '../products.js'
import { type RequestPart, requestParts } from '../request-rows.js'
import type { Described } from '../source.js'
import { changeLine } from '../views/change-text.js'
import { fieldTable } from './fields.js'
import { codeBlock, list, mdCode, mdLink, page, table, tableRow } from './text.js'

/** The twin of an operation's page. */
export function operationMarkdown(
  operation: Described<Operation>,
  blocks: readonly Block[],
  siblings: readonly Operation[],
  changes?: Changes,
): string {
  const { endpoint } = operation
  const { name, summary, method, path, deprecated } = endpoint
  return page(
    `# ${name} · ${summary}`,
    deprecated ? 'Deprecated.' : '',
    `\`${method} ${path}\``,
    list(facts(endpoint)),
    '## Example',
    given(path),
    blocks.flatMap(({ tab, code }) => [`### ${notations[tab]}`, codeBlock('ts', code)]),
    curlBlocks(operation),
    '## Request',
    requestBlocks(operation),
    `## Response ${endpoint.response.status}`,
    responseText(operation),
    errorBlocks(endpoint),
    changes && changes.changes.length > 0 ? `## Changes since ${changes.since}` : '',
    list(changes?.changes.map(changeLine) ?? []),
    siblings.length > 0 ? '## Other methods of this path' : '',
    list(siblings.map(operationLine)),
  )
}

const notations = {
  function: 'Function',
  chain: 'Chain',
  declared: 'Chain, by the declared path',
  property: 'Chain, by a property',
} as const

const given = (path: string): string =>
  path.startsWith('/brand/')
    ? `\`wxpay\` is a brand’s client, ${mdLink('createWechatPay({ brandId, … })', '/guide/brands')}; \`wx\` is ${mdLink('chain(wxpay)', '/guide/chain')}.`
    : `\`wxpay\` comes from ${mdLink('createWechatPay', '/guide/getting-started')}; \`wx\` is ${mdLink('chain(wxpay)', '/guide/chain')}.`

function errorBlocks({ errors }: Operation): string[] {
  if (errors.length === 0) return []
  const lines = errors.map(({ status, code, description }) =>
    tableRow([String(status), mdCode(code), description]),
  )
  return [
    '## Errors that the official page names',
    `Thrown as \`ApiError\`. Other codes may occur: ${mdLink('errors and retries', '/guide/errors')}.`,
    table(['Status', 'Code', 'Meaning'], lines),
  ]
}

function curlBlocks(operation: Described<Operation>): string[] {
  const command = curl(operation)
  if (command === undefined) return []
  return [
    '### curl, for the simulator',
    'After `npx wechatpay-ky simulate`. WeChat Pay itself does not accept unsigned requests.',
    codeBlock('sh', command),
  ]
}

/** A line of a list of operations. */
export const operationLine = (operation: Operation): string => {
  const { name, summary, method, path, id } = operation
  return `${mdLink(name, operationLink(operation))}: ${summary}, \`${id}\`, \`${method} ${path}\``
}

function facts(operation: Operation): string[] {
  const { id, module, roles, docs, updated, compared, overseas, unsigned, pages } = operation
  const products = productsOf(operation).map((product) => {
    const { english, slug } = nameOf(product)
    return mdLink(`${product} ${english}`, productLink(slug))
  })
  return [
    `Function: \`import { ${id} } from 'wechatpay-ky/${module}'\``,
    ...(roles.length > 0 ? [`Callers: ${roles.join('、')}`] : []),
    ...(products.length > 0 ? [`Products: ${products.join(', ')}`] : []),
    ...v2Facts(operation),
    ...(overseas ? ['Region: overseas'] : []),
    ...(pages
      ? [
          `All pages: \`for await (const item of items(${id}, wxpay, request))\`, \`items\` of \`wechatpay-ky/lists\``,
        ]
      : []),
    ...(unsigned ? ['The response is not signed: check what you receive yourself'] : []),
    ...(docs.length > 0 ? [`Official pages: ${docs.map((url) => `<${url}>`).join(', ')}`] : []),
    ...(compared
      ? [`Compared with official sources: ${compared.date} (${compared.with.join(', ')})`]
      : []),
    ...(updated === 'undated' ? [] : [`Official page updated: ${updated}`]),
  ]
}

function v2Facts({ v2, closedToNew, replacedBy, similar }: Operation): string[] {
  if (!v2) return []
  const named = (names: readonly string[]) =>
    names
      .map((name) => {
        const [module = '', id = ''] = name.split('#')
        return mdLink(`${id} (${module})`, operationLink({ module, id }))
      })
      .join(', ')
  return [
    `Signature: ${v2.signTypes.map(mdCode).join(' or ')}`,
    ...(v2.certificate ? ['Needs the merchant certificate: see `mutualTls`'] : []),
    ...(closedToNew
      ? [`Closed to new merchants: ${closedToNew === 'undated' ? 'date unknown' : closedToNew}`]
      : []),
    ...(replacedBy.length > 0 ? [`Replaced in APIv3 by: ${named(replacedBy)}`] : []),
    ...(similar.length > 0 ? [`Same purpose in APIv3: ${named(similar)}`] : []),
  ]
}

function requestBlocks(operation: Described<Operation>): string[] {
  const kind = operation.endpoint.request?.kind
  const parts = requestParts(operation)
  if (parts.length === 0) return ['No content.']
  return parts.flatMap(({ name, rows }) => [
    `### ${titleOf(name, kind)}`,
    fieldTable(rows, 'request', operation.lookup),
  ])
}

const titleOf = (name: RequestPart['name'], kind: string | undefined): string =>
  name === 'body' ? (bodies[kind ?? ''] ?? 'Body (JSON)') : titles[name]

const titles = { path: 'Path parameters', query: 'Query parameters', headers: 'Headers' } as const

const bodies: Readonly<Record<string, string>> = {
  form: 'Form (multipart)',
  xml: 'Body (XML)',
}

function responseText({ endpoint: { response }, lookup }: Described<Operation>): string {
  const { kind, schema } = response
  if (kind === 'file') return 'A file, as a stream.'
  if (kind === 'link') return 'None: the call gives the URL of a page that is opened in WeChat.'
  const rows = schema ? fieldRows(schema, lookup) : []
  return rows.length > 0 ? fieldTable(rows, 'response', lookup) : 'No content.'
}
