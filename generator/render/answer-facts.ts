import type { Operation, Schema } from '../model/index.js'

/** The facts from the operation's spec that the runtime can check in an answer. */
export interface AnswerFacts {
  /** Path parameters that the answer repeats under the same name. */
  readonly repeats?: readonly string[]
  /** The answer has its own `code` and `message`, like an error. */
  readonly answersCode?: true
}

export function answerFacts(operation: Operation): AnswerFacts {
  const { schema } = operation.response
  if (operation.response.kind !== 'json' || !schema) return {}
  const fields = topLevel(schema, operation.components, [])
  const repeats = operation.pathParameters
    .filter(({ name, schema: asked }) => isRepeated(name, asked, fields.get(name)))
    .map(({ name }) => name)
  return {
    ...(repeats.length > 0 ? { repeats } : {}),
    ...(fields.has('code') && fields.has('message') ? { answersCode: true } : {}),
  }
}

// Numbers and IDs, which nobody writes differently when they repeat them. Not codes of coupons,
// accounts, plates or licences: those may come back masked or in another form.
const IDENTIFIER = /(^|_)(no|id|mchid|openid|contract_code)$/
const MASKED = /card_no$/

function isRepeated(name: string, asked: Schema, answered: Schema | undefined): boolean {
  if (!answered || !IDENTIFIER.test(name) || MASKED.test(name)) return false
  const isSealed = asked['x-sensitive'] ?? answered['x-sensitive']
  const type = answered.type
  return !isSealed && type === asked.type && (type === 'string' || type === 'integer')
}

/** The properties at the top of a schema, those of its `allOf` parts included. */
function topLevel(
  schema: Schema,
  components: Operation['components'],
  seen: readonly string[],
): Map<string, Schema> {
  const { $ref: ref } = schema
  const target = ref === undefined || seen.includes(ref) ? undefined : components[ref]
  const parts = [...(schema.allOf ?? []), ...(target ? [target] : [])]
  const below = parts.flatMap((part) => [
    ...topLevel(part, components, ref === undefined ? seen : [...seen, ref]),
  ])
  return new Map([...below, ...Object.entries(schema.properties ?? {})])
}
