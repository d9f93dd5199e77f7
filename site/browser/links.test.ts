import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist } from './serve.js'

const base = process.env['DOCS_BASE'] ?? '/'
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)
const pages = files.filter((file) => file.endsWith('.html'))

const ids = new Map(
  pages.map((page) => {
    const html = readFileSync(join(dist, page), 'utf8')
    return [page, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]
  }),
)

/** The file that a link's path leads to, with clean URLs. */
function target(path: string): string | undefined {
  const file = path.slice(base.length)
  const candidates = path.endsWith('/') ? [`${file}index.html`] : [file, `${file}.html`]
  return candidates.find((candidate) => ids.has(candidate) || files.includes(candidate))
}

function broken(page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8')
  const here = base + page.replace(/(index)?\.html$/, '')
  const wrong: string[] = []
  for (const [, raw = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const url = new URL(raw.replaceAll('&amp;', '&'), `http://site${here}`)
    if (url.host !== 'site') continue
    const file = target(decodeURIComponent(url.pathname))
    const anchor = decodeURIComponent(url.hash.slice(1))
    if (file === undefined) wrong.push(`${page} → ${raw}: no such page`)
    else if (anchor && !ids.get(file)?.has(anchor)) wrong.push(`${page} → ${raw}: no such place`)
  }
  return wrong
}

describe('the built pages', () => {
  it('all pages are built', () => {
    expect(pages.length).toBeGreaterThan(1_122)
  })

  it('all links of built pages have targets', () => {
    expect(pages.flatMap(broken)).toEqual([])
  })

  it('built pages load nothing from other hosts', () => {
    const asking = pages.filter((page) =>
      /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//.test(
        readFileSync(join(dist, page), 'utf8'),
      ),
    )
    expect(asking).toEqual([])
  })

  it('built pages have unique ids', () => {
    const twice = pages.filter((page) => {
      const html = readFileSync(join(dist, page), 'utf8')
      const all = [...html.matchAll(/\sid="([^"]*)"/g)]
      return all.length !== ids.get(page)?.size
    })
    expect(twice).toEqual([])
  })
})
