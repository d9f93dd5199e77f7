import { escapeHtml } from '../html.js'
import { labels } from '../labels.js'

/** So many official pages are shown at once; the others are behind a fold. */
const shown = 3

const kinds = [
  '/doc/v3/merchant/',
  '/doc/v3/partner/',
  '/doc/v2/merchant/',
  '/doc/v2/partner/',
  '/doc/global/',
]

/** The official pages: first the current one for each kind of reader. */
export function officialPages(docs: readonly string[]): { term: string; html: string }[] {
  if (docs.length === 0) return []
  const current = kinds.flatMap((kind) => docs.find((page) => page.includes(kind)) ?? [])
  const first = current.length > 0 ? current : docs.slice(0, shown)
  const rest = docs.filter((page) => !first.includes(page))
  const fold =
    rest.length > 0
      ? `<details><summary>${labels.moreOfficial} (${rest.length})</summary>${rest.map(pageLink).join('<br>')}</details>`
      : ''
  return [{ term: labels.official, html: `${first.map(pageLink).join('<br>')}${fold}` }]
}

const pageLink = (url: string): string =>
  `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${escapeHtml(shortName(url))}</a>`

/** `https://pay.weixin.qq.com/doc/v3/merchant/4012791862` → `merchant/4012791862` */
const shortName = (url: string): string =>
  url
    .replace(/^https:\/\/[^/]+\//, '')
    .replace(/^(doc\/v[23]|doc|docs|wiki\/doc\/apiv3|wiki\/doc)\//, '')
