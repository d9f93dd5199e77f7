import type { Draft } from '../draft.js'
import type { Guide } from '../guides.js'
import { escapeHtml, label, link } from '../html.js'
import { JOURNEY, stageOfGuide } from '../journey.js'
import { labels } from '../labels.js'
import { guideLine } from '../markdown/guide.js'
import { listMarkdown } from '../markdown/lists.js'

/** The index of the guides: the journey, with what each guide is about. */
export function guideList(guides: readonly Guide[]): Draft {
  const title = '指南 · Guides'
  const stages = JOURNEY.map((stage) => ({
    ...stage,
    own: guides.filter(({ link: place }) => stageOfGuide(place) === stage.id),
  })).filter(({ own }) => own.length > 0)
  return {
    link: '/guide/index',
    kind: 'list',
    title,
    description: title,
    snippets: [],
    template: 'list.html',
    view: () => ({
      title: labels.guides,
      count: labels.journey,
      style: 'lines',
      groups: stages.map(({ id, zh, en, own }) => ({
        name: label(zh, en),
        anchor: id,
        items: own.filter(isFirst).map((guide) => guideItem(guide, guides)),
      })),
    }),
    markdown: () =>
      listMarkdown(
        title,
        stages.map(({ zh, en, own }) => ({ name: `${zh} · ${en}`, lines: own.map(guideLine) })),
      ),
  }
}

/** A guide in two languages is one item. */
const isFirst = ({ language, alternate }: Guide): boolean => language === 'en' || !alternate

function guideItem(guide: Guide, guides: readonly Guide[]): string {
  const other = guides.find(({ link: place }) => place === guide.alternate)
  if (!other) return inLanguage(guide)
  return (
    `<span class="t-zh" lang="zh-CN">${inLanguage(other)}</span>` +
    `<span class="t-en" lang="en">${inLanguage(guide)}</span>`
  )
}

const inLanguage = ({ title, link: place, headings }: Guide): string =>
  `${link(place, escapeHtml(title))} <span class="summary">${escapeHtml(headings.slice(0, 6).join(' · '))}</span>`
