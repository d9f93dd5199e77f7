import { type Shown, showSnippets } from '../twoslash/show.js'
import type { Problem } from '../twoslash/types.js'
import type { Changes } from './changes.js'
import type { Draft } from './draft.js'
import { draftPages } from './drafts.js'
import { type Guide, guidePage, readGuides } from './guides.js'
import { homePage } from './home.js'
import { yamlText } from './html.js'
import { fileOf } from './links.js'
import { guideMarkdown } from './markdown/guide.js'
import { llmsFullText, llmsText } from './markdown/llms.js'
import { mdWithBase, twinOf } from './markdown/text.js'
import { navigation } from './nav.js'
import { searchRecords } from './search-records.js'
import type { Source } from './source.js'
import { loadTemplates, type Render } from './templates.js'
import { guideList } from './views/guide-list.js'
import type { PageFile } from './write.js'

export interface MakeOptions {
  /** The repository's root: guides and types are there. */
  readonly root: string
  readonly templates: string
  /** What stands before every link: `/`, or the folder that the site lies in. */
  readonly base: string
  readonly cache?: string
  /** Since the last release, if there is one. */
  readonly changes?: Changes | undefined
}

export interface Made {
  readonly files: readonly PageFile[]
  /** Examples that do not compile. If there are any, there are no files. */
  readonly problems: readonly Problem[]
  readonly blocks: { readonly all: number; readonly made: number }
}

/** Makes every page of the site: drafts them, has their code checked and coloured, prints them. */
export async function makePages(source: Source, options: MakeOptions): Promise<Made> {
  const { root, cache, changes } = options
  const guides = readGuides(root)
  const drafts = [...draftPages(source, changes), guideList(guides), homePage(source, guides)]
  const snippets = [...drafts, ...guides].flatMap((page) => page.snippets)
  const shown = await showSnippets(snippets, { root, ...(cache ? { cache } : {}) })
  const blocks = { all: snippets.length, made: shown.made }
  if (shown.problems.length > 0) return { files: [], problems: shown.problems, blocks }
  const files = [
    ...printPages([...drafts, ...guides], shown, options),
    ...indexFiles(source, guides, shown),
    ...llmsFiles(source, guides, options),
  ]
  return { files, problems: [], blocks }
}

/** The pages' files. `shown` has the blocks of all of them, in their order. */
export function printPages(
  pages: readonly (Draft | Guide)[],
  shown: Pick<Shown, 'blocks' | 'card'>,
  { templates, base }: Pick<MakeOptions, 'templates' | 'base'>,
): PageFile[] {
  const render = loadTemplates(templates)
  let next = 0
  return pages.flatMap((page) => {
    const blocks = shown.blocks.slice(next, next + page.snippets.length)
    next += page.snippets.length
    const own = { blocks, card: shown.card }
    return 'template' in page ? draftFiles(page, own, render, base) : guideFiles(page, own, base)
  })
}

type Own = Pick<Shown, 'blocks' | 'card'>

function draftFiles(draft: Draft, shown: Own, render: Render, base: string): PageFile[] {
  const name = draft.link.slice(1)
  const front = {
    title: yamlText(draft.title),
    description: yamlText(draft.description),
    kind: draft.kind,
    content: name,
  }
  const html = render(draft.template, draft.view(shown.blocks))
  return [
    { path: fileOf(draft.link), text: render('page.md', front) },
    { path: `content/${name}.html`, text: withBase(html, base) },
    twinFile(draft.link, draft.markdown(), base),
    ...cardFiles(name, shown),
  ]
}

const guideFiles = (guide: Guide, shown: Own, base: string): PageFile[] => [
  { path: fileOf(guide.link), text: guidePage(guide) },
  twinFile(guide.link, guideMarkdown(guide), base),
  ...cardFiles(guide.link.slice(1), shown),
]

/** The cards of a page's names, fetched when a reader first points at one. */
function cardFiles(name: string, { blocks, card }: Own): PageFile[] {
  const keys = [...new Set(blocks.flatMap(({ cards }) => cards))]
  if (keys.length === 0) return []
  const cards = Object.fromEntries(keys.map((key) => [key, card(key)]))
  return [{ path: `public/hovers/${name}.json`, text: JSON.stringify(cards) }]
}

/** The page in Markdown: VitePress does not read it, a build copies it (.vitepress/build/twins.ts). */
const twinFile = (link: string, markdown: string, base: string): PageFile => ({
  path: `twins${twinOf(link)}`,
  text: mdWithBase(markdown, base),
})

const llmsFiles = (
  source: Source,
  guides: readonly Guide[],
  { base }: Pick<MakeOptions, 'base'>,
): PageFile[] => [
  { path: 'public/llms.txt', text: mdWithBase(llmsText(source, guides), base) },
  { path: 'public/llms-full.txt', text: mdWithBase(llmsFullText(source, guides), base) },
]

const indexFiles = (source: Source, guides: readonly Guide[], shown: Shown): PageFile[] => [
  { path: 'nav.json', text: JSON.stringify(navigation(source, guides)) },
  { path: 'search.json', text: JSON.stringify(searchRecords(source, guides)) },
  { path: 'code.css', text: `${shown.css}\n` },
  { path: 'guide-blocks.json', text: JSON.stringify(guideBlocks(guides, shown)) },
]

/** The coloured blocks of the guides, by their code: VitePress asks for them one by one. */
function guideBlocks(guides: readonly Guide[], { blocks }: Shown): Record<string, string> {
  const snippets = guides.flatMap((guide) => guide.snippets)
  const last = blocks.slice(blocks.length - snippets.length)
  return Object.fromEntries(snippets.map(({ code }, index) => [code, last[index]?.html ?? '']))
}

const withBase = (html: string, base: string): string =>
  base === '/' ? html : html.replaceAll(' href="/', ` href="${base}`)
