import { problems } from '../problems/index.js'
import type { Parts } from './parts.js'
import type { Dialect } from './schemas.js'
import {
  anything,
  defined,
  flag,
  isRecord,
  listOf,
  mapOf,
  number,
  oneOf,
  type Shape,
  shapeOf,
  text,
} from './shape.js'

type Mapping = Dialect['mapping']

export function operationShape(
  strict: boolean,
  { mapping, open, prose }: Dialect,
  parts: Parts,
): Shape {
  const operation = mapping('An operation', {
    ...(strict
      ? { 'operationId!': text, 'summary!': text, 'x-name!': text, 'x-docs!': listOf(text) }
      : { operationId: prose, summary: anything, 'x-name': text, 'x-docs': listOf(text) }),
    description: strict ? text : anything,
    deprecated: flag,
    tags: listOf(prose),
    parameters: listOf(parts.parameters),
    requestBody: parts.requestBodies,
    'responses!': strict
      ? houseResponses(parts.responses, mapping)
      : openResponses(parts.responses),
    'x-roles': listOf(text),
    'x-region': oneOf('x-region', 'overseas'),
    'x-unsigned-response': flag,
    'x-pages': mapping('x-pages', {
      'items!': text,
      offset: text,
      page: text,
      first: number,
      cursor: text,
      next: text,
      limit: text,
      total: text,
    }),
    // When a spec was last compared with what WeChat Pay itself publishes, and with which of it.
    ...(strict ? v2Keys(mapping) : {}),
    'x-errors': listOf(
      mapping('x-errors', { 'status!': number, 'code!': text, 'description!': text }),
      1,
    ),
    'x-compared': mapping('x-compared', { 'date!': text, 'with!': listOf(text, 1) }),
    ...open({ servers: anything, security: anything, externalDocs: anything, callbacks: anything }),
  })
  return defined('operation', () => operation)
}

/** The keys that only operations of APIv2 have. */
const v2Keys = (mapping: Mapping): Readonly<Record<string, Shape>> => ({
  'x-closed-to-new': text,
  'x-replaced-by': listOf(text, 1),
  'x-similar': listOf(text, 1),
  security: listOf(mapping('A security requirement', { clientCertificate: listOf(text) }), 1),
})

const successes = ['200', '202', '204', '302']

/** The successful answers of the platform, and one answer for everything else. */
function houseResponses(response: Shape, mapping: Mapping): Shape {
  const entries = mapping('Responses', {
    ...Object.fromEntries(successes.map((status) => [status, response])),
    default: response,
  })
  return shapeOf(
    (value, at, report) => {
      entries(value, at, report)
      if (isRecord(value) && !successes.some((status) => status in value))
        report(problems.missingKey('200', 'Responses'), at, { key: true })
    },
    (definitions) => ({
      ...(entries.json(definitions) as object),
      anyOf: successes.map((status) => ({ required: [status] })),
    }),
  )
}

/** `200`, `2XX` */
const anyStatus = /^[1-5](\d\d|XX)$/

function openResponses(response: Shape): Shape {
  const entries = mapOf(response, true)
  return shapeOf(
    (value, at, report) => {
      entries(value, at, report)
      if (!isRecord(value)) return
      for (const key of Object.keys(value))
        if (!anyStatus.test(key) && key !== 'default' && !key.startsWith('x-'))
          report(problems.unknownKey(key, 'Responses', ['200', '2XX', 'default']), at.to(key), {
            key: true,
          })
    },
    (definitions) => ({
      type: 'object',
      properties: { default: response.json(definitions) },
      patternProperties: { [anyStatus.source]: response.json(definitions), '^x-': true },
      additionalProperties: false,
    }),
  )
}
