import { expect, test } from 'vitest'
import { twinFile, twinHead } from '../../../site/.vitepress/build/twins.js'
import { printPages } from '../../../site/pages/make.js'
import { llmsFullText, llmsText } from '../../../site/pages/markdown/llms.js'
import { plainSite, root } from './support/site.js'

const site = plainSite()
const twins = new Map(
  [...site.files].flatMap(([path, text]) =>
    path.startsWith('twins/') ? [[path.slice('twins'.length), text] as const] : [],
  ),
)

/** The targets of links that stay on the site. */
const linksOf = (markdown: string): string[] =>
  [...markdown.replaceAll(/```[\s\S]*?```/g, '').matchAll(/\]\((\/[^)\s]*)\)/g)].map(
    ([, target = '']) => target.replace(/#.*$/, ''),
  )

test('every page of the site has a twin in Markdown that begins with its title', () => {
  const missing = site.pages.filter(({ link }) => !twins.get(`${link}.md`)?.includes('# '))
  expect(missing.map(({ link }) => link)).toEqual([])
  expect(twins.size).toBe(site.pages.length)
})

test('links of twins lead to twins', () => {
  const wrong = [...twins].flatMap(([path, text]) =>
    linksOf(text)
      .filter((target) => !twins.has(target) && target !== '/llms.txt')
      .map((target) => `${path}: ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the twin of an operation names every field by its whole path', () => {
  const twin = twins.get('/reference/refund/create-refund.md') ?? ''
  expect(twin).toMatch(/^# 申请退款 · Refund all or part of a paid order\n/)
  expect(twin).toContain("import { createRefund } from 'wechatpay-ky/refund'")
  expect(twin).toContain(
    '| `amount.from[].account` | string | yes | 出资账户类型; 例：AVAILABLE; values: `AVAILABLE` 可用余额, `UNAVAILABLE` 不可用余额 |',
  )
  expect(twin).toContain('| `amount.refund` | integer | yes | 退款金额; unit: 分; ')
  expect(twin).toContain('## Response 200')
})

test('every field that a page of an operation shows stands in its twin', () => {
  const lost = [...twins].flatMap(([path, text]) => {
    const html = site.files.get(`content${path.replace(/\.md$/, '.html')}`) ?? ''
    const names = [...html.matchAll(/<td class="name">.*?<code>([^<]+)<\/code>/g)]
    const rows = text.split('\n').filter((line) => line.startsWith('| `'))
    return rows.length === names.length ? [] : [`${path}: ${rows.length} of ${names.length}`]
  })
  expect(lost.filter((line) => !line.startsWith('/guide') && !line.startsWith('/zh'))).toEqual([])
})

test('tables of twins have as many cells in each line as in their head', () => {
  const wrong = [...twins].flatMap(([path, text]) =>
    path.startsWith('/reference/') || path.startsWith('/notifications/')
      ? text
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .filter((line) => ![5, 6].includes(line.replaceAll('\\|', '').split('|').length))
          .map((line) => `${path}: ${line}`)
      : [],
  )
  expect(wrong).toEqual([])
})

test('a twin below a folder of a host links into that folder', () => {
  const pages = site.pages.filter(({ link }) => link === '/products/basic-payments')
  const shown = { blocks: [], card: () => '' }
  const files = printPages(pages, shown, { templates: `${root}/site/templates`, base: '/sub/' })
  const twin = files.find(({ path }) => path.startsWith('twins/'))?.text ?? ''
  expect(twin).toContain('](/sub/reference/refund/create-refund.md)')
  expect(linksOf(twin).filter((target) => !target.startsWith('/sub/'))).toEqual([])
})

test('llms.txt has a title, a summary, and lists of links that lead to twins', () => {
  const text = llmsText(site.source, site.guides)
  const [title, summary] = text.split('\n\n')
  expect(title).toBe('# wechatpay-ky')
  expect(summary).toMatch(/^> A typed TypeScript client .*1081 operations of APIv3, 108 of APIv2/)
  const [, ...sections] = text.split(/^## /m)
  expect(sections.map((section) => section.split('\n')[0])).toContain('Optional')
  const others = sections.flatMap((section) =>
    section
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && !/^- \[[^\]]+\]\(\/[^)]+\.md\)(: .+)?$/.test(line)),
  )
  expect(others).toEqual([])
  expect(linksOf(text).filter((target) => !twins.has(target))).toEqual([])
  expect(text.length).toBeLessThan(20_000)
})

test('llms-full.txt has every guide in English and names every operation and notification', () => {
  const text = llmsFullText(site.source, site.guides)
  const { operations, notifications } = site.source
  const lost = [...operations, ...notifications].filter(
    ({ endpoint }) => !text.includes(endpoint.summary),
  )
  expect(lost.map(({ endpoint }) => endpoint.id)).toEqual([])
  const keys = site.guides.find(({ link }) => link === '/guide/keys')
  expect(text).toContain(`# ${keys?.title}\n`)
  expect(linksOf(text).filter((target) => !twins.has(target))).toEqual([])
})

test('a page names its twin to programs, and the home page names llms.txt', () => {
  const href = (relativePath: string) =>
    twinHead({ relativePath, isNotFound: false }, '/sub/')[0]?.[1]
  expect(href('reference/index.md')).toMatchObject({
    rel: 'alternate',
    href: '/sub/reference/index.md',
  })
  expect(href('index.md')).toMatchObject({ href: '/sub/llms.txt' })
  expect(twinHead({ relativePath: '404.md', isNotFound: true }, '/')).toEqual([])
})

test.each(['../secret.md', '%2e%2e/secret.md', '/etc/passwd.md', 'a/../../b.md', 'index.html', ''])(
  'the dev server reads no twin for the path %j',
  (path) => {
    expect(twinFile(path, new URL('file:///twins/'))).toBeUndefined()
  },
)
