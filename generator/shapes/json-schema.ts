import { shapesOf } from './document.js'
import { choice, type Definitions, type Json } from './shape.js'

/**
 * The tables as a JSON Schema, so that an editor completes keys, explains the vendor keys and shows
 * mistakes while a spec is written. `generate` reports mistakes that involve several places.
 */
export function specSchema(strict: boolean): Json {
  const definitions: Definitions = new Map()
  const whole = shapesOf(strict).document.json(definitions)
  return explained({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: strict
      ? "A spec of this package's own: one OpenAPI 3.1 document per operation"
      : 'An OpenAPI 3.0 or 3.1 document that wechatpay-ky generate reads',
    // Other documents may hold parts only, to which a document refers.
    allOf: [strict ? whole : choice(isOpenApi, whole, true)],
    definitions: Object.fromEntries(definitions),
  })
}

const isOpenApi: Json = {
  anyOf: [{ required: ['openapi'] }, { required: ['swagger'] }],
}

/** The descriptions of keys in editors. OpenAPI explains its own keys. */
const explanations: Readonly<Record<string, string>> = {
  operationId: 'The name of the function, in camelCase.',
  summary: 'What the operation does: one line of English.',
  'x-name': '官方名称: what the documentation calls the operation.',
  'x-docs': 'The official pages of the operation.',
  'x-roles': 'Who may call it: 直连商户, 服务商, …',
  'x-region': 'overseas: it is served by the overseas host.',
  'x-sensitive':
    'The field is encrypted on the wire: rsa-oaep with a public key (rsa-pkcs1: with the padding of PKCS #1 v1.5), aes-256-gcm with the APIv3 key. Callers give and get plain text.',
  'x-client':
    'mchid: the number of the merchant who calls. The client fills it in where callers leave it out.',
  'x-unsigned-response':
    'WeChat Pay does not sign the answer. Leave it out unless the documentation says so: an answer without a signature is refused otherwise.',
  'x-pages':
    'How the operation pages. items: the list in the answer. One of offset (the parameter that counts items to skip), page (the number of the page; the first is 0 unless first says otherwise) and cursor (with next: the field of the answer that holds the next one). limit: the parameter for the items of a page. total: the field of the answer that counts all items.',
  'x-enumDescriptions': 'What each value of the enum is called.',
  'x-errors': 'Errors that the official page names for this operation, with their terms.',
  'x-compared': 'When the spec was last compared with an official source, and with which.',
  'x-numbered': 'APIv2: items are numbered elements on the wire.',
  'x-second-sign': 'APIv2: the field for the signature of WeCom, and what it is over.',
  'x-closed-to-new': 'APIv2: since when new merchants cannot have it.',
  'x-replaced-by': 'APIv2: functions of APIv3 that replace it.',
  'x-similar': 'APIv2: functions of APIv3 that have the same purpose.',
}

/** Adds the explanations, wherever the keys stand. Beside a `$ref`, older readers read nothing. */
function explained(schema: Json): Json {
  if (typeof schema === 'boolean') return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' ? explainedKeys(value as Record<string, Json>) : inside(value),
    ]),
  )
}

const inside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inside)
  return value !== null && typeof value === 'object' ? explained(value as Json) : value
}

const explainedKeys = (keys: Readonly<Record<string, Json>>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(keys).map(([key, value]) => {
      const schema = explained(value)
      const description = explanations[key]
      if (description === undefined) return [key, schema]
      return [key, schema === true ? { description } : { ...(schema as object), description }]
    }),
  )
