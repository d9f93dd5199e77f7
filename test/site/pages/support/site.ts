import { fileURLToPath } from 'node:url'
import type { Draft } from '../../../../site/pages/draft.js'
import { draftPages } from '../../../../site/pages/drafts.js'
import { readGuides } from '../../../../site/pages/guides.js'
import { homePage } from '../../../../site/pages/home.js'
import { escapeHtml } from '../../../../site/pages/html.js'
import { printPages } from '../../../../site/pages/make.js'
import { readSource } from '../../../../site/pages/source.js'
import { guideList } from '../../../../site/pages/views/guide-list.js'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

let drafted: ReturnType<typeof draft> | undefined

function draft() {
  const source = readSource(`${root}/specs`)
  const guides = readGuides(root)
  const drafts = [...draftPages(source), guideList(guides), homePage(source, guides)]
  return { source, guides, drafts }
}

/** All pages, or those of some kind, with code that is neither checked nor coloured: that takes a minute, and is what
 * `npm run docs:build` does. The test files of one worker share what is made. */
export function plainSite(kind?: Draft['kind']) {
  const site = sites.get(kind) ?? print(kind)
  sites.set(kind, site)
  return site
}

const sites = new Map<Draft['kind'] | undefined, ReturnType<typeof print>>()

function print(kind: Draft['kind'] | undefined) {
  drafted ??= draft()
  const { source, guides, drafts } = drafted
  const pages = kind ? drafts.filter((draft) => draft.kind === kind) : [...drafts, ...guides]
  const snippets = pages.flatMap((page) => page.snippets)
  const blocks = snippets.map(({ code }) => ({
    html: `<pre><code>${escapeHtml(code)}</code></pre>`,
    cards: [],
  }))
  const files = printPages(
    pages,
    { blocks, card: () => '' },
    { templates: `${root}/site/templates`, base: '/' },
  )
  return {
    source,
    guides,
    pages,
    snippets,
    files: new Map(files.map(({ path, text }) => [path, text])),
  }
}

/** What a page says, without markup. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
