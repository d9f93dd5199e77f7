import { problems } from '../problems.js'
import {
  anything,
  flag,
  isRecord,
  lazy,
  listOf,
  mapOf,
  mapping,
  number,
  oneOf,
  orRef,
  type Shape,
  text,
} from './shape.js'

/** The part of OpenAPI 3.1 that specs are written in, as tables: what is not listed is an error. */

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** `…#/components/schemas/…`: what it leads to has the shape that is needed here. */
const refTo =
  (kind: 'schema' | 'response'): Shape =>
  (value, at, report) => {
    if (typeof value !== 'string' || value === '') text(value, at, report)
    else if (!value.includes(`#/components/${kind}s/`)) report(problems.refKind(value, kind), at)
  }

const reference = mapping('A reference', { '$ref!': refTo('response') })

export const schemaTypes = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null']

const type: Shape = (value, at, report) =>
  Array.isArray(value)
    ? listOf(oneOf('A type', ...schemaTypes), 1)(value, at, report)
    : oneOf('A type', ...schemaTypes)(value, at, report)

const schema: Shape = lazy(() => orRef(fullSchema, schemaReference))

const sensitive = oneOf('x-sensitive', 'rsa-oaep', 'aes-256-gcm', 'aes-256-ecb')

const schemaReference = mapping('A reference to a schema', {
  '$ref!': refTo('schema'),
  description: text,
  examples: listOf(anything, 1),
  default: anything,
  deprecated: flag,
})

const fullSchema = mapping('A schema', {
  type,
  description: text,
  format: text,
  enum: listOf(anything, 1),
  const: anything,
  default: anything,
  examples: listOf(anything, 1),
  deprecated: flag,
  minLength: number,
  maxLength: number,
  pattern: text,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: number,
  minItems: number,
  maxItems: number,
  uniqueItems: flag,
  required: listOf(text),
  properties: mapOf(schema),
  additionalProperties: (value, at, report) =>
    typeof value === 'boolean' ? undefined : schema(value, at, report),
  items: schema,
  oneOf: listOf(schema, 1),
  anyOf: listOf(schema, 1),
  allOf: listOf(schema, 1),
  contentEncoding: oneOf('contentEncoding', 'base64'),
  contentMediaType: text,
  contentSchema: schema,
  'x-sensitive': sensitive,
  'x-enumDescriptions': mapOf(text),
  'x-numbered': flag,
  'x-second-sign': listOf(text, 1),
})

const mediaType = mapping('A media type', {
  schema,
  encoding: mapOf(mapping('An encoding', { contentType: text })),
})

const parameter = mapping('A parameter', {
  'name!': text,
  'in!': oneOf('"in"', 'path', 'query', 'header'),
  required: flag,
  description: text,
  deprecated: flag,
  'schema!': schema,
})

const requestBody = mapping('A request body', {
  description: text,
  required: flag,
  'content!': mapping('The content of a request', {
    'application/json': mediaType,
    'multipart/form-data': mediaType,
    'text/xml': mediaType,
  }),
})

const response = orRef(
  mapping('A response', {
    'description!': text,
    headers: mapOf(mapping('A header', { description: text, required: flag, 'schema!': schema })),
    content: mapOf(mediaType),
  }),
  reference,
)

const successes = ['200', '202', '204', '302']

/** What the platform answers when all went well, and one answer for everything else. */
const responses: Shape = (value, at, report) => {
  responseMapping(value, at, report)
  if (isRecord(value) && !successes.some((status) => status in value))
    report(problems.missingKey('200', 'Responses'), at, { key: true })
}

const responseMapping = mapping('Responses', {
  ...Object.fromEntries(successes.map((status) => [status, response])),
  default: response,
})

/** When a spec was last compared with what WeChat Pay itself publishes, and with which of it. */
const comparison = mapping('x-compared', { 'date!': text, 'with!': listOf(text, 1) })

const operation = mapping('An operation', {
  'operationId!': text,
  'summary!': text,
  description: text,
  deprecated: flag,
  tags: listOf(text),
  parameters: listOf(parameter),
  requestBody,
  'responses!': responses,
  'x-name!': text,
  'x-roles': listOf(text),
  'x-docs!': listOf(text),
  'x-region': oneOf('x-region', 'overseas'),
  'x-unsigned-response': flag,
  'x-compared': comparison,
  'x-closed-to-new': text,
  'x-replaced-by': listOf(text, 1),
  'x-similar': listOf(text, 1),
  security: listOf(mapping('A security requirement', { clientCertificate: listOf(text) }), 1),
})

const pathItem = mapping('A path', Object.fromEntries(methods.map((method) => [method, operation])))

const components = mapping('Components', {
  schemas: mapOf(schema),
  responses: mapOf(response),
  securitySchemes: mapOf(mapping('A security scheme', { 'type!': oneOf('The type', 'mutualTLS') })),
})

const openapiVersion: Shape = (value, at, report) => {
  if (typeof value !== 'string' || !/^3\.1\.\d+$/.test(value))
    report(problems.openapiVersion(value), at)
}

export const openapiDocument = mapping('A spec', {
  'openapi!': openapiVersion,
  'info!': mapping('info', { 'title!': text, 'version!': text, description: text }),
  servers: listOf(mapping('A server', { 'url!': text, description: text })),
  paths: mapOf(pathItem),
  webhooks: mapOf(mapping('A webhook', { post: operation })),
  components,
})
