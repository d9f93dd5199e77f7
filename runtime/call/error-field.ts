import { cut } from '../base/redaction.js'
import type { PreparedCall } from '../request/prepare.js'

/** `detail` of an error body: https://pay.weixin.qq.com/doc/v3/partner/4012081726 (基本规则) */
interface Detail {
  readonly field?: unknown
  readonly issue?: unknown
  readonly location?: unknown
}

/**
 * Names the refused field after WeChat Pay's message: `; field /amount/total in body: must be 1 or
 * more`. Empty if the message names the field already, or the field is unknown. `detail` is
 * redacted.
 */
export const fieldText = (
  {
    code,
    message = '',
    detail,
  }: { code?: unknown; message?: string | undefined; detail?: unknown },
  { body }: Pick<PreparedCall, 'body'>,
): string => {
  const { field, issue, location } = (
    typeof detail === 'object' && detail !== null ? detail : {}
  ) as Detail
  if (typeof field === 'string' && field !== '') {
    if (isNamed(field, message)) return ''
    const place = typeof location === 'string' ? ` in ${cut(location)}` : ''
    const why = typeof issue === 'string' && issue !== '' ? `: ${cut(issue)}` : ''
    return `; field ${cut(field)}${place}${why}`
  }
  if (code !== 'PARAM_ERROR' || typeof body.content !== 'string') return ''
  const unsupported = BEYOND.test(body.content) ? fieldBeyond(parsed(body.content), '') : undefined
  if (unsupported === undefined || isNamed(unsupported, message)) return ''
  return `; field ${cut(unsupported)} in body has a character that needs four bytes in UTF-8, such as an emoji, and WeChat Pay takes at most three`
}

/** `/app` is not named by a message about `/appid`. */
const isNamed = (field: string, message: string): boolean => {
  const at = message.indexOf(field)
  return at >= 0 && !/\w/.test(message[at + field.length] ?? '')
}

const BEYOND = /[\u{10000}-\u{10ffff}]/u

/**
 * Returns the first field with such a character, as a JSON pointer. Sensitive fields are already
 * encrypted here, so they never match.
 */
const fieldBeyond = (value: unknown, place: string): string | undefined => {
  if (typeof value === 'string') return BEYOND.test(value) ? place : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, item] of Object.entries(value)) {
    const found = fieldBeyond(item, `${place}/${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
