import { withBase } from 'vitepress'
import raw from '../../.generated/nav.json'

/** The shape of `nav.json`, which the pages' generator writes. */
export interface NavOperation {
  id: string
  name: string
  summary: string
  method: string
  path: string
  link: string
  deprecated?: boolean
}

export interface NavModule {
  name: string
  link?: string
  operations: NavOperation[]
}

export interface Guide {
  title: string
  link: string
  language: string
  /** Of the journey. */
  stage: string
  alternate?: string
}

export interface Stage {
  id: string
  zh: string
  en: string
}

export interface Nav {
  products: { name: string; slug: string; link: string; count: number; modules: NavModule[] }[]
  modules: NavModule[]
  notifications: { name: string; summary: string; event: string; link: string }[]
  journey: Stage[]
  guides: Guide[]
}

export const nav: Nav = raw

const translated = new Set(nav.guides.flatMap(({ alternate = [] }) => alternate))

/** The guides for readers of a language: in theirs, and in English what there is not in Chinese. */
export const guides = {
  en: nav.guides.filter(({ language }) => language === 'en'),
  zh: nav.guides.filter(({ language, link }) => language === 'zh' || !translated.has(link)),
}

/** The journey, and the guides of each of its stages. */
export const journey = nav.journey
  .map((stage) => ({
    ...stage,
    guides: {
      en: guides.en.filter((guide) => guide.stage === stage.id),
      zh: guides.zh.filter((guide) => guide.stage === stage.id),
    },
  }))
  .filter((stage) => stage.guides.en.length > 0)

export const counts = {
  operations: nav.modules.reduce((sum, { operations }) => sum + operations.length, 0),
  notifications: nav.notifications.length,
  products: nav.products.length,
}

/** The module that a page of the reference belongs to, from its path in the sources. */
export function moduleOf(relativePath: string): NavModule | undefined {
  const folder = /^reference\/(.+)\/[^/]+\.md$/.exec(relativePath)?.[1]
  return nav.modules.find(({ name }) => name === folder)
}

/** Whether a link is the page's own. */
export function isCurrent(link: string, relativePath: string): boolean {
  return link.replace(/^\//, '') === relativePath.replace(/(index)?\.md$/, '')
}

export { withBase }
