import type { Endpoints, Operation } from '../model/index.js'
import { commentLine } from '../type/index.js'

/**
 * The comment above a function or a notification: Chinese name, English summary, endpoint, roles
 * and official page.
 */
export function endpointDoc(endpoint: Endpoints): string[] {
  const { name, summary } = endpoint
  const place =
    endpoint.kind === 'operation'
      ? `\`${endpoint.method} ${endpoint.path}\``
      : endpoint.eventTypes.map((type) => `\`${type}\``).join(', ')
  const { roles } = endpoint
  return [
    summary === '' || summary === name ? name : `${name} · ${summary}`,
    '',
    [place, ...(roles.length > 0 ? [roles.join('、')] : [])].join(' · '),
    '',
    ...(endpoint.kind === 'operation' ? [...paging(endpoint), ...successors(endpoint)] : []),
    ...officialPages(endpoint.docs).map((page) => `@see ${page}`),
    ...(endpoint.kind === 'operation' ? deprecation(endpoint) : []),
  ].map(commentLine)
}

/** How to have the items of all pages. */
function paging({ id, pages }: Operation): string[] {
  if (!pages) return []
  return [
    `所有分页：\`for await (const item of items(${id}, wxpay, …))\`（\`wechatpay-ky/lists\`）`,
    '',
  ]
}

/** The functions of APIv3 that do the same, or have the same purpose. */
function successors({ replacedBy, similar }: Operation): string[] {
  const lines = [
    ...(replacedBy.length > 0 ? [`APIv3：${replacedBy.map(functionName).join('、')}`] : []),
    ...(similar.length > 0 ? [`APIv3 的类似接口：${similar.map(functionName).join('、')}`] : []),
  ]
  return lines.length > 0 ? [...lines, ''] : []
}

/** `pay/transactions#prepayJsapi` → `prepayJsapi` and its import path. */
const functionName = (successor: string): string => {
  const [module, id] = successor.split('#')
  return `\`${id}\`（\`wechatpay-ky/${module}\`）`
}

function deprecation({ deprecated, closedToNew }: Operation): string[] {
  if (!deprecated) return []
  if (closedToNew === undefined) return ['@deprecated']
  return [`@deprecated ${closedToNew === 'undated' ? '' : `自 ${closedToNew} 起`}不再向新商户开放`]
}

/** The current pages for merchants and for partners; without both, any page. */
function officialPages(docs: readonly string[]): string[] {
  const kinds = ['v3', 'v2']
    .flatMap((version) => [`/doc/${version}/merchant/`, `/doc/${version}/partner/`])
    .concat('/doc/global/')
  const current = kinds.flatMap((kind) => docs.find((page) => page.includes(kind)) ?? [])
  const pages = docs.filter((page) => /^https?:\/\//i.test(page))
  return current.length > 0 ? current : pages.slice(0, 1)
}
