import { enumTerms, type Row, type Shape } from '../fields.js'
import { escapeHtml } from '../html.js'
import { labels } from '../labels.js'
import type { Lookup } from '../source.js'
import { notes } from './notes.js'

export type Direction = 'request' | 'response'

/** The view of a table's template. */
export interface TableView {
  readonly title: string
  /** Its anchor, and what a screen reader calls it. */
  readonly id: string
  readonly name: string
  readonly rows: readonly string[]
}

export function tableView(
  title: string,
  name: keyof typeof names,
  rows: readonly Row[],
  direction: Direction,
  lookup: Lookup,
): TableView {
  return {
    title,
    id: `${name}-fields`,
    name: names[name],
    rows: rows.map((row) => rowHtml(row, direction, lookup)),
  }
}

const names = {
  path: '路径参数 Path parameters',
  query: '查询参数 Query parameters',
  headers: '请求头 Headers',
  body: '请求体 Body',
  response: '响应 Response',
  content: '通知内容 Content',
  answer: '应答 Answer',
} as const

function rowHtml(row: Row, direction: Direction, lookup: Lookup): string {
  const { name, depth, type, required, schema, shape } = row
  const indent = depth > 0 ? `<span class="depth" style="--depth:${depth}"></span>` : ''
  const must = direction === 'request' ? labels.required : labels.always
  const may = direction === 'request' ? labels.optional : labels.sometimes
  const marks = [
    `<span class="${required ? 'req' : 'opt'}">${required ? must : may}</span>`,
    ...(schema.deprecated ? [`<span class="deprecated">${labels.deprecated}</span>`] : []),
  ]
  return (
    (shape ? shapeHtml(shape) : '') +
    `<tr${depth > 0 ? ` data-depth="${depth}"` : ''}><td class="name">${indent}` +
    `<code>${escapeHtml(name)}</code> ${marks.join(' ')}</td>` +
    `<td class="type">${escapeHtml(type)}</td>` +
    `<td lang="zh-CN">${meaning(row, direction, lookup)}</td></tr>`
  )
}

/** A line between the shapes that a value may have. */
const shapeHtml = ({ number, of, term }: Shape): string =>
  `<tr class="shape"><th colspan="3" scope="colgroup">${labels.oneOf} ${number}/${of} ` +
  `<span lang="zh-CN">${escapeHtml(term)}</span></th></tr>`

function meaning(
  { term, unit, schema, computed }: Row,
  direction: Direction,
  lookup: Lookup,
): string {
  const values = enumTerms(schema, lookup)
  const sensitive = direction === 'request' ? labels.encrypts : labels.decrypts
  return [
    `<span class="term">${escapeHtml(term)}</span>`,
    ...(unit ? [`<span class="unit">${escapeHtml(unit)}</span>`] : []),
    ...(computed ? [`<span class="computed">${labels.computed}</span>`] : []),
    ...(schema['x-sensitive'] ? [`<span class="sensitive">${sensitive}</span>`] : []),
    ...notes(schema).map((note) => `<span class="note">${escapeHtml(note)}</span>`),
    ...(values.length > 0 ? [enumList(values)] : []),
  ].join(' ')
}

const enumList = (values: readonly { value: string; term: string }[]): string =>
  values.some(({ term }) => term !== '') ? termList(values) : valueList(values)

const valueList = (values: readonly { value: string }[]): string =>
  `<span class="enum">${values
    .map(({ value }) => `<code>${escapeHtml(value)}</code>`)
    .join(' ')}</span>`

const termList = (values: readonly { value: string; term: string }[]): string =>
  `<dl class="enum">${values
    .map(
      ({ value, term }) => `<dt><code>${escapeHtml(value)}</code></dt><dd>${escapeHtml(term)}</dd>`,
    )
    .join('')}</dl>`
