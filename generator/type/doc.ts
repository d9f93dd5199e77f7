import type { Schema } from '../model/index.js'
import { isJsonText } from '../model/marked-paths.js'

/** Formats that say more than their name does. Anything else is the documentation's own word. */
const formats: ReadonlyMap<string, string> = new Map([
  ['date-time', 'RFC 3339'],
  ['date', 'YYYY-MM-DD'],
  ['yyyyMMddHHmmss', 'yyyyMMddHHmmss'],
  ['yyyyMMdd', 'yyyyMMdd'],
  ['uri', 'URL'],
  ['MediaId', '图片上传接口返回的 media_id'],
  ['MediaUrl', '图片上传接口返回的 media_url'],
])

/** The words about a field: its Chinese term, what it has to look like, an example, its values. */
export function fieldDoc(schema: Schema): string[] {
  const isSensitive = schema['x-sensitive']?.startsWith('rsa-')
  const format = schema.format === undefined ? undefined : formats.get(schema.format)
  const example = schema.examples?.[0]
  const notes = [
    schema.description,
    format,
    limits(schema),
    isSensitive ? '敏感信息，明文即可，由运行时加解密' : undefined,
    isJsonText(schema) ? 'JSON 字符串，直接给内容即可，由运行时编解码' : undefined,
    // The example of an encrypted field is ciphertext, which callers must not pass.
    example === undefined || isSensitive ? undefined : `例：\`${exampleText(example)}\``,
  ]
  const terms = Object.entries(schema['x-enumDescriptions'] ?? {})
  return [
    notes.filter((note) => note !== undefined).join('，'),
    ...terms.map(([value, term]) => `- \`${value}\` ${term}`),
    ...(schema.default === undefined ? [] : [`@default ${JSON.stringify(schema.default)}`]),
    ...(schema.deprecated ? ['@deprecated'] : []),
  ]
    .filter((line) => line !== '')
    .map(commentLine)
}

function limits(schema: Schema): string | undefined {
  const { minLength, maxLength, maxItems, contentMediaType } = schema
  if (maxLength !== undefined && contentMediaType === 'application/octet-stream')
    return `不超过 ${maxLength / 1024 / 1024} MB`
  if (maxLength !== undefined)
    return minLength !== undefined && minLength > 1
      ? `${minLength}–${maxLength} 个字符`
      : `最长 ${maxLength} 个字符`
  if (maxItems !== undefined) return `最多 ${maxItems} 项`
  return range(schema)
}

function range(schema: Schema): string | undefined {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema
  const isExclusive = above !== undefined || below !== undefined
  if (minimum !== undefined && maximum !== undefined && !isExclusive) return `${minimum}–${maximum}`
  const bounds = [
    ['大于', above],
    ['不小于', minimum],
    ['小于', below],
    ['不大于', maximum],
  ] as const
  const words = bounds.flatMap(([word, bound]) => (bound === undefined ? [] : [`${word} ${bound}`]))
  return words.length > 0 ? words.join('，') : undefined
}

const exampleText = (example: unknown): string => {
  const text = typeof example === 'string' ? example : JSON.stringify(example)
  return text.replace(/\s+/g, ' ').replaceAll('`', "'")
}

/** Text must not end the comment it stands in, nor break its layout. */
export const commentLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('*/', '*\\/')
