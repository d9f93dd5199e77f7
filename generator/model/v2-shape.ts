import type { Schema } from './types.js'
import type { AnswerShape, Families, Family } from './v2-types.js'

/**
 * The conversion of text to data: the elements that are integers, JSON, numbered families or lists.
 */
export function answerShape(schema: Schema): AnswerShape {
  const integers = new Set<string>()
  const json = new Set<string>()
  const lists = new Set<string>()
  const visit = (name: string, part: Schema): void => {
    if (part.type === 'integer') integers.add(name)
    if (part.contentMediaType === 'application/json') json.add(name)
    if (part.type === 'array' && !part['x-numbered']) lists.add(name)
    for (const [child, inner] of Object.entries(part.properties ?? {})) visit(child, inner)
    if (part.items) visit(name, part.items)
  }
  visit('', schema)
  return {
    integers: [...integers].sort(),
    json: [...json].sort(),
    families: familiesOf(schema),
    lists: [...lists].sort(),
  }
}

const familiesOf = (schema: Schema): Families =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([, part]) => part['x-numbered'])
      .map(([name, part]) => [name, familyOf(part.items ?? {})]),
  )

const familyOf = (item: Schema): Family => {
  const inner = familiesOf(item)
  const fields = Object.keys(item.properties ?? {}).filter((name) => !(name in inner))
  return { fields, ...(Object.keys(inner).length > 0 ? { families: inner } : {}) }
}
