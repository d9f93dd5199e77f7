import type { Endpoints } from '../model/index.js'
import { commentLine } from '../type/index.js'

/** The comment above a function or a notification: Chinese name, English summary, where it is, who
 * may call it, and the official page. */
export function endpointDoc(endpoint: Endpoints): string[] {
  const { name, summary } = endpoint
  const place =
    endpoint.kind === 'operation'
      ? `\`${endpoint.method} ${endpoint.path}\``
      : endpoint.eventTypes.map((type) => `\`${type}\``).join(', ')
  const roles = endpoint.kind === 'operation' ? endpoint.roles : []
  return [
    `${name} · ${summary}`,
    '',
    [place, ...(roles.length > 0 ? [roles.join('、')] : [])].join(' · '),
    '',
    ...officialPages(endpoint.docs).map((page) => `@see ${page}`),
    ...(endpoint.kind === 'operation' && endpoint.deprecated ? ['@deprecated'] : []),
  ].map(commentLine)
}

/** The current page for merchants and the one for partners; where there is neither, any. */
function officialPages(docs: readonly string[]): string[] {
  const kinds = ['/doc/v3/merchant/', '/doc/v3/partner/', '/doc/global/']
  const current = kinds.flatMap((kind) => docs.find((page) => page.includes(kind)) ?? [])
  return current.length > 0 ? current : docs.slice(0, 1)
}
