import type { ApiChange } from '../../../generator/api/change.js'
import { escapeHtml } from '../html.js'
import { labels } from '../labels.js'
import { changeText } from './change-text.js'

/** A change on a page; one that breaks callers is marked. */
export function changeHtml(change: ApiChange): string {
  const { zh, en } = changeText(change)
  const mark =
    change.verdict === 'breaking' ? `<span class="deprecated">${labels.breaking}</span> ` : ''
  return mark + both(codeHtml(zh), codeHtml(en))
}

const both = (zh: string, en: string): string =>
  `<span class="t-zh" lang="zh-CN">${zh}</span> <span class="t-en" lang="en">${en}</span>`

const codeHtml = (text: string): string =>
  text
    .split('`')
    .map((part, at) => (at % 2 === 0 ? escapeHtml(part) : `<code>${escapeHtml(part)}</code>`))
    .join('')
