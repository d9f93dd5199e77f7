import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { covered } from '../../../site/pages/covered.js'
import { homePage } from '../../../site/pages/home.js'
import { plainSite, root, textOf } from './support/site.js'

const site = plainSite('home')
const home = site.files.get('content/index.html') ?? ''

test('the home page shows a first payment with what its code prints', () => {
  const text = textOf(home)
  expect(text).toContain("import { prepayJsapi, queryOrderByOutTradeNo } from 'wechatpay-ky/pay")
  const outputs = [...home.matchAll(/<samp>([\s\S]*?)<\/samp>/g)].map(([, output]) => output)
  expect(outputs).toEqual(['NOTPAY', 'T00001 100', 'PROCESSING'])
})

test('code on the home page stands in the README, in each language', () => {
  const readme = (file: string) => readFileSync(`${root}/${file}`, 'utf8')
  const [zh, en] = [readme('README.zh-CN.md'), readme('README.md')]
  const blocks = site.snippets.slice(0, 6)
  expect(blocks.filter(({ code }, at) => !(at % 2 === 0 ? zh : en).includes(code))).toEqual([])
  expect(home).toContain('npm install wechatpay-ky\n')
})

test('the home page shows one call in four notations', () => {
  const notations = site.snippets.slice(6)
  expect(notations.map(({ name }) => name)).toEqual(['function', 'chain', 'declared', 'property'])
  const places = notations.map(({ code }) => textOf(home).indexOf(code))
  expect(places.every((place) => place > 0)).toBe(true)
})

test('the figures of the home page are those of the specs', () => {
  const specs = readdirSync(`${root}/specs`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.startsWith('_shared/'),
  )
  const count = (fits: (file: string) => boolean) => specs.filter(fits).length
  const figure = (name: string) => covered(site.source).find(({ en }) => en === name)?.count
  expect(figure('Operations of APIv3')).toBe(count((file) => !/^v2\/|^webhooks\//.test(file)))
  expect(figure('Operations of APIv2')).toBe(count((file) => /^v2\/(?!webhooks)/.test(file)))
  expect(figure('Notifications')).toBe(count((file) => /^(v2\/)?webhooks\//.test(file)))
  expect(covered(site.source).filter((each) => each.count === 0)).toEqual([])
  for (const { count: shown } of covered(site.source))
    expect(textOf(home)).toContain(shown.toLocaleString('en'))
})

test('the home page cannot be made if the README has lost a block that it shows', () => {
  const guides = site.guides.map((guide) =>
    guide.source === 'README.md' ? { ...guide, snippets: [] } : guide,
  )
  expect(() => homePage(site.source, guides)).toThrow(
    'README.md: the home page needs a TypeScript block that calls prepayJsapi(',
  )
})
