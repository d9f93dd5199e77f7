import type { Operation, Schema } from '../model/index.js'
import { resolveSchema } from '../model/resolve.js'

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
  const { properties = {} } = resolveSchema(schema, (ref) => operation.components[ref])
  const repeats = operation.pathParameters
    .filter(({ name, schema: asked }) => isRepeated(name, asked, properties[name]))
    .map(({ name }) => name)
  return {
    ...(repeats.length > 0 ? { repeats } : {}),
    ...('code' in properties && 'message' in properties ? { answersCode: true } : {}),
  }
}

// Numbers and IDs, which nobody writes differently when they repeat them. Not codes of coupons,
// accounts, plates or licences: those may come back masked or in another form. Nor a bare `id` or `no`:
// in the path it may be of the owner, and in the answer of what belongs to it.
const IDENTIFIER = /(_no|_id|(^|_)(mchid|openid|contract_code))$/
const MASKED = /card_no$/

function isRepeated(name: string, asked: Schema, answered: Schema | undefined): boolean {
  if (!answered || !IDENTIFIER.test(name) || MASKED.test(name)) return false
  const isSealed = asked['x-sensitive'] ?? answered['x-sensitive']
  const type = answered.type
  return !isSealed && type === asked.type && (type === 'string' || type === 'integer')
}
