import { guessMoney, type Scalar } from '../field.js'
import type { Part, Row } from './row.js'

const parts: Readonly<Record<string, Part>> = {
  path: 'path',
  query: 'query',
  body: 'body',
  header: 'header',
}

/** Takes what the text below a row says into its field. */
export function readText(row: Row): void {
  const { field, name } = row
  const text = row.text.join('\n')
  const [, part = ''] = /^\s*(path|query|body|header)(?![\w-])/i.exec(text) ?? []
  row.part ??= parts[part.toLowerCase()]
  const [, term] = /^\s*【([^】]+)】/.exec(text) ?? []
  if (term && !field.term) field.term = term.trim()
  if (field.kind === 'integer' && /(单位|以)\s*[：:为是]?\s*[“"]?分/.test(text))
    field.isMoney = true
  else guessMoney(name, field)
  if (field.kind === 'string') readStringText(row, text)
  const target = field.kind === 'array' ? field.items : field
  if (target && target.kind !== 'object') readValues(row, text)
  readExample(row, text)
}

function readStringText({ field }: Row, text: string): void {
  if (/rfc\s?3339|yyyy-MM-DDTHH:mm:ss/i.test(text)) field.format ??= 'date-time'
  else if (/yyyy-MM-dd(?!['’]?T|\s*HH)/i.test(text)) field.format ??= 'date'
  if (/(需|须|要|应).{0,12}加密|加密(处理|传输|后)|字段加密/.test(text)) {
    field.isEncrypted = true
    field.guesses.push('encrypted')
  }
}

const valueLine =
  /^[\s\-*•·]*`?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|\d{1,4})`?\s*[：:—-]+\s*(\S.*?)[；;，,。]?\s*$/

/** The lines below 枚举值 or 可选取值, a value and its term each. */
function readValues({ field }: Row, text: string): void {
  const [, list] = /(?:枚举值|可选取值|取值范围|可选值)\s*[：:]?([\s\S]*)/.exec(text) ?? []
  if (list === undefined) return
  const target = field.kind === 'array' ? field.items : field
  if (!target || (target.kind !== 'string' && target.kind !== 'integer')) return
  const values = new Map<Scalar, string>()
  for (const line of list.replace(/示例值[\s\S]*/, '').split('\n')) {
    const [, value, term = ''] = valueLine.exec(line) ?? []
    if (value === undefined) continue
    if (target.kind === 'integer' && !/^\d+$/.test(value)) return
    values.set(target.kind === 'integer' ? Number(value) : value, term)
  }
  if (values.size > 0) target.values = values
}

function readExample({ field }: Row, text: string): void {
  const [, shown = ''] = /(?:示例值|例如值|示例)\s*[：:]\s*(\S[^\n]*)/.exec(text) ?? []
  const value = shown.trim().replace(/^[“"「](.*)[”"」]$/, '$1')
  if (value === '') return
  const target = field.kind === 'array' ? field.items : field
  const example = exampleOf(target?.kind, value)
  if (!target || example === undefined) return
  if (!target.values || target.values.has(example)) target.example = example
}

function exampleOf(kind: string | undefined, text: string): Scalar | undefined {
  if (kind === 'string') return text
  if (kind === 'boolean')
    return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined
  const isNumber = kind === 'integer' ? /^-?\d{1,15}$/ : /^-?\d+(\.\d+)?$/
  if (kind !== 'integer' && kind !== 'number') return undefined
  return isNumber.test(text) ? Number(text) : undefined
}
