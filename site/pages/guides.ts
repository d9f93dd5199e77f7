import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { compareText } from '../../generator/diagnostics.js'
import { linkBlocks } from '../twoslash/linked.js'
import type { Snippet } from '../twoslash/types.js'
import { yamlText } from './html.js'
import { placeOf } from './journey.js'

/** A page of docs/ becomes a page of the site unchanged, except for its links. */
export interface Guide {
  /** `docs/chain.md` */
  readonly source: string
  readonly link: string
  readonly language: 'en' | 'zh'
  readonly title: string
  readonly headings: readonly string[]
  /** The same guide in the other language. */
  readonly alternate?: string
  readonly text: string
  readonly snippets: readonly Snippet[]
}

/** Pages of the repository that are guides as well, under names that say what they are for. */
const pages: Readonly<Record<string, { link: string; alternate?: string; title?: string }>> = {
  'README.md': {
    link: '/guide/getting-started',
    alternate: 'README.zh-CN.md',
    title: 'Getting started',
  },
  'README.zh-CN.md': {
    link: '/zh/guide/getting-started',
    alternate: 'README.md',
    title: '快速开始',
  },
  'CONTRIBUTING.md': { link: '/guide/contributing' },
}

export function readGuides(root: string): Guide[] {
  const sources = [
    ...Object.keys(pages).filter((page) => existsSync(join(root, page))),
    ...markdownFiles(root, 'docs'),
    ...markdownFiles(root, 'docs/zh'),
  ]
  const links = new Map(sources.map((source) => [source, guideLink(source)]))
  const guides = sources.map((source): Guide => {
    const text = readFileSync(join(root, source), 'utf8')
    const other = otherLanguage(source)
    const alternate = other === source ? undefined : links.get(other)
    const headings = [...proseOf(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      plain(heading),
    )
    return {
      source,
      link: guideLink(source),
      language: guideLink(source).startsWith('/zh/') ? 'zh' : 'en',
      title: pages[source]?.title ?? headings[0] ?? posix.basename(source, '.md'),
      headings: headings.slice(1),
      ...(alternate ? { alternate } : {}),
      text: rewriteLinks(text, source, links),
      snippets: tsBlocks(text, source),
    }
  })
  return guides.sort((a, b) => placeOf(a.link) - placeOf(b.link))
}

const otherLanguage = (source: string): string =>
  pages[source]?.alternate ??
  (source.startsWith('docs/zh/')
    ? source.replace('docs/zh/', 'docs/')
    : source.replace('docs/', 'docs/zh/'))

/** Removes code, because a # in code is not a heading. */
const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '')

function markdownFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .sort(compareText)
    .map((file) => `${folder}/${file}`)
}

/** `docs/zh/chain.md` → `/zh/guide/chain` */
const guideLink = (source: string): string =>
  pages[source]?.link ??
  `${source.startsWith('docs/zh/') ? '/zh' : ''}/guide/${posix.basename(source, '.md')}`

/** Links to other guides lead to their pages. Links to files outside the site become text. */
const rewriteLinks = (text: string, source: string, links: ReadonlyMap<string, string>): string =>
  text.replace(
    /\[([^\]]*)\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
    (_, words: string, path: string, anchor = '') => {
      const link = links.get(posix.join(dirname(source), path))
      return link ? `[${words}](${link}${anchor})` : words
    },
  )

/** The TypeScript blocks of a guide, each with the line that its code begins on. */
function tsBlocks(text: string, source: string): Snippet[] {
  const blocks = [...text.matchAll(/^```ts[^\n]*\n([\s\S]*?)^```/gm)]
  const codes = blocks.map(([, code = '']) => code.replace(/\n$/, ''))
  const links = linkBlocks(codes)
  return blocks.map(({ index }, at) => {
    const linked = links[at]
    return {
      code: codes[at] ?? '',
      source,
      line: text.slice(0, index).split('\n').length + 1,
      name: `block ${at + 1}`,
      ...(linked?.tail ? { linked } : {}),
    }
  })
}

const plain = (heading: string): string => heading.replace(/[`*]|\{#.*\}/g, '').trim()

/** The guide as VitePress takes it. */
export function guidePage({ title, alternate, text }: Guide): string {
  const front = [
    `title: ${yamlText(title)}`,
    'kind: guide',
    ...(alternate ? [`alternate: ${alternate}`] : []),
  ]
  return `---\n${front.join('\n')}\n---\n\n${text}`
}
