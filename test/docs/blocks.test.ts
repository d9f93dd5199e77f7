import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutComments } from './support/modules.js'
import { blocksOf, englishOf, pages, root, textOf } from './support/pages.js'

const blocks = pages.flatMap(blocksOf)
const inLanguage = (language: string) => blocks.filter((block) => block.language === language)

/** To a file or folder, and where it names a heading, to that heading. */
const leadsSomewhere = (page: string, link: string): boolean => {
  const [path = '', heading] = link.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  if (!existsSync(join(root, file))) return false
  return heading === undefined || headingsOf(file).includes(decodeURIComponent(heading))
}

/** As they are written in links: in lower case, without punctuation, with hyphens for spaces. */
const headingsOf = (page: string): readonly string[] =>
  Array.from(textOf(page).matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('pages', () => {
  it.each(pages)('%s has one title, and its links have existing targets', (page) => {
    const text = textOf(page).replace(/^```.*?^```$/gms, '')
    expect(text.match(/^# .+$/gm) ?? [], page).toHaveLength(1)
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
    const broken = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link))
    expect(broken, page).toEqual([])
  })

  it.each(pages)('%s names tests that exist', (page) => {
    const named = Array.from(
      textOf(page).matchAll(/`(test\/[\w/.-]+\.ts)`/g),
      ([, file = '']) => file,
    )
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('all code blocks have a language that is checked', () => {
    const known = ['ts', 'sh', 'json', 'yaml', 'text']
    const strangers = blocks.filter(({ language }) => !known.includes(language))
    // The first payment of the README: scripts/package/first-payment.js makes it with the package.
    expect(strangers.map(({ page, language }) => `${page} ${language}`)).toEqual([
      'README.md js',
      'README.zh-CN.md js',
    ])
    // Indented, as in a list, a block would be passed over.
    expect(pages.filter((page) => /^[ \t]+```/m.test(textOf(page)))).toEqual([])
  })
})

describe('Chinese pages', () => {
  const chinese = pages.flatMap((page) => {
    const english = englishOf(page)
    return english === undefined ? [] : [{ page, english }]
  })

  it.each(chinese)('$page has the code of $english, comments aside', ({ page, english }) => {
    const codeOf = (name: string) =>
      blocksOf(name).map(({ language, noRun, stage, code }) => ({
        language,
        runs: noRun === undefined,
        stage,
        code: language === 'ts' ? withoutComments(code) : code.replace(/(^|\s+)#.*$/gm, ''),
      }))
    expect(codeOf(page)).toEqual(codeOf(english))
  })

  it.each(chinese)('$page has the sections of $english', ({ page, english }) => {
    const levelsOf = (name: string) =>
      (
        textOf(name)
          .replace(/^```.*?^```$/gms, '')
          .match(/^#+(?= )/gm) ?? []
      ).map(String)
    expect(levelsOf(page)).toEqual(levelsOf(english))
  })

  it('every guide has a Chinese page', () => {
    // For whoever works on the project, and made by the generator.
    const others = ['docs/releasing.md', 'docs/coverage.md']
    const guides = pages.filter((page) => /^docs\/[^/]+$/.test(page) && !others.includes(page))
    const missing = guides.filter((page) => !pages.includes(page.replace('docs/', 'docs/zh/')))
    expect(guides.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })
})

describe('blocks of JSON', () => {
  it.each(inLanguage('json'))('a block of JSON parses: $page, line $line', ({ code }) => {
    expect(() => JSON.parse(code)).not.toThrow()
  })
})

describe('blocks of YAML', () => {
  it('blocks of YAML are checked in `generate.test.ts`', () => {
    const found = inLanguage('yaml').map(({ page }) => page)
    expect(found.sort()).toEqual(['docs/extending.md', 'docs/zh/extending.md'])
  })
})
