import { type Location, refusal } from '../refusal.js'
import { isRecord } from '../schema/json.js'

/** The platform takes the part of UTF-8 that needs up to three bytes: no emoji, no rare characters. */
export const checkCharacters = (body: unknown, query: unknown): void => {
  refuse(body, '', 'body')
  refuse(query, '', 'query')
}

const BEYOND = /[\u{10000}-\u{10ffff}]/u

const refuse = (value: unknown, field: string, location: Location): void => {
  if (typeof value === 'string' && BEYOND.test(value)) {
    throw refusal('character', {
      field: location === 'body' ? field : field.replace(/^\//, ''),
      value,
      issue: `has ${JSON.stringify(BEYOND.exec(value)?.[0])}, which needs four bytes in UTF-8`,
      location,
    })
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuse(item, `${field}/${index}`, location)
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) refuse(item, `${field}/${name}`, location)
  }
}
