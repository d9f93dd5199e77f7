import { expect, test } from 'vitest'
import { JOURNEY, placeOf, stageOfGuide } from '../../../site/pages/journey.js'
import { navigation } from '../../../site/pages/nav.js'
import { plainSite, textOf } from './support/site.js'

const site = plainSite('list')

test('every guide that the journey names exists', () => {
  const links = site.guides.map(({ link }) => link)
  const named = JOURNEY.flatMap(({ guides }) => guides)
  expect(named.filter((name) => !links.includes(`/guide/${name}`))).toEqual([])
})

test('guides follow the journey in both languages, from the keys to migration', () => {
  const order = (language: string) =>
    navigation(site.source, site.guides)
      .guides.filter((guide) => guide.language === language)
      .map(({ link }) => link.replace(/^.*\//, ''))
  const chinese = order('zh')
  expect(order('en').filter((name) => chinese.includes(name))).toEqual(chinese)
  const steps = ['getting-started', 'keys', 'notifications', 'uploads-and-bills', 'lists', 'errors']
  const later = ['testing', 'docker', 'migrating-from-wechatpay-node-v3', 'extending']
  const places = [...steps, ...later].map((name) => chinese.indexOf(name))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBe(0)
})

test('a guide without a position comes after the others of its stage', () => {
  expect(stageOfGuide('/guide/something-new')).toBe('more')
  expect(placeOf('/guide/something-new')).toBeGreaterThan(placeOf('/guide/extending'))
  expect(placeOf('/guide/something-new')).toBeLessThan(placeOf('/guide/coverage'))
})

test('the index of guides lists each guide once, in each language of the guide', () => {
  const html = site.files.get('content/guide/index.html') ?? ''
  const lost = site.guides.filter(({ link }) => html.split(`href="${link}"`).length !== 2)
  expect(lost.map(({ link }) => link)).toEqual([])
  expect(textOf(html)).toContain('收款、退款与对账 Payments, refunds and bills')
})
