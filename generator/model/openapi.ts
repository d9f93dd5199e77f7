import { problems } from '../problems.js'
import { dialect, type SchemaShapes } from './schema-shape.js'
import {
  anything,
  type Fields,
  type Follow,
  flag,
  isRecord,
  listOf,
  mapOf,
  oneOf,
  orRef,
  type Shape,
  text,
} from './shape.js'

/** OpenAPI as tables: what is not listed is an error. The first keys of a table are those that this
 * project's own specs are written in; `open` holds what OpenAPI allows besides. */

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Methods that OpenAPI knows and the runtime does not send. */
const otherMethods = ['head', 'options', 'trace'] as const

/** The kinds of parts that a `$ref` may lead to, besides schemas. */
export interface PartShapes extends SchemaShapes {
  readonly document: Shape
  readonly parameters: Shape
  readonly requestBodies: Shape
  readonly responses: Shape
  readonly headers: Shape
  readonly pathItems: Shape
}

const successes = ['200', '202', '204', '302']

/** `200`, `2XX` */
const anyStatus = /^[1-5](\d\d|XX)$/

/** Made when they are first needed: most runs need one of the two. */
export function shapesOf(strict: boolean): PartShapes {
  const known = made.get(strict) ?? make(strict)
  made.set(strict, known)
  return known
}

const made = new Map<boolean, PartShapes>()

function make(strict: boolean): PartShapes {
  const { mapping, schemas, refTo, open } = dialect(strict)
  const part = (kind: Follow, shape: Shape): Shape => (strict ? shape : orRef(shape, refTo(kind)))

  const header = part(
    'headers',
    mapping('A header', {
      description: text,
      required: flag,
      ...(strict ? { 'schema!': schemas } : { schema: schemas }),
      ...open({ deprecated: flag, style: text, explode: flag, content: anything, ...exampleKeys }),
    }),
  )
  const mediaType = mapping('A media type', {
    schema: schemas,
    encoding: mapOf(
      mapping('An encoding', {
        contentType: text,
        ...open({ headers: anything, style: text, explode: flag, allowReserved: flag }),
      }),
    ),
    ...open(exampleKeys),
  })
  const parameters = part(
    'parameters',
    mapping('A parameter', {
      'name!': text,
      'in!': oneOf('"in"', 'path', 'query', 'header', ...(strict ? [] : ['cookie'])),
      required: flag,
      description: text,
      deprecated: flag,
      ...(strict ? { 'schema!': schemas } : { schema: schemas }),
      ...open({
        style: text,
        explode: flag,
        allowReserved: flag,
        allowEmptyValue: flag,
        content: mapOf(mediaType),
        ...exampleKeys,
      }),
    }),
  )
  const requestBodies = part(
    'requestBodies',
    mapping('A request body', {
      description: strict ? text : anything,
      required: flag,
      'content!': strict
        ? mapping('The content of a request', {
            'application/json': mediaType,
            'multipart/form-data': mediaType,
            'text/xml': mediaType,
          })
        : mapOf(mediaType),
    }),
  )
  const responses = orRef(
    mapping('A response', {
      'description!': strict ? text : anything,
      headers: mapOf(header),
      content: mapOf(mediaType),
      ...open({ links: anything }),
    }),
    refTo('responses'),
  )
  const operation = mapping('An operation', {
    ...(strict
      ? { 'operationId!': text, 'summary!': text, 'x-name!': text, 'x-docs!': listOf(text) }
      : { operationId: text, summary: anything, 'x-name': text, 'x-docs': listOf(text) }),
    description: strict ? text : anything,
    deprecated: flag,
    tags: listOf(text),
    parameters: listOf(parameters),
    requestBody: requestBodies,
    'responses!': responsesShape(strict, responses, mapping),
    'x-roles': listOf(text),
    'x-region': oneOf('x-region', 'overseas'),
    'x-unsigned-response': flag,
    // When a spec was last compared with what WeChat Pay itself publishes, and with which of it.
    ...(strict ? v2Keys(mapping) : {}),
    'x-compared': mapping('x-compared', { 'date!': text, 'with!': listOf(text, 1) }),
    ...open({ servers: anything, security: anything, externalDocs: anything, callbacks }),
  })
  const server = mapping('A server', {
    'url!': text,
    description: text,
    ...open({ variables: anything }),
  })
  const servers = listOf(server)
  const pathItems = part(
    'pathItems',
    mapping('A path', {
      ...Object.fromEntries(methods.map((method) => [method, operation])),
      ...open({
        ...Object.fromEntries(otherMethods.map((method) => [method, unsendable])),
        parameters: listOf(parameters),
        servers,
        summary: anything,
        description: anything,
      }),
    }),
  )
  const components = mapping('Components', {
    schemas: mapOf(schemas),
    responses: mapOf(responses),
    ...(strict
      ? {
          securitySchemes: mapOf(
            mapping('A security scheme', { 'type!': oneOf('The type', 'mutualTLS') }),
          ),
        }
      : {}),
    ...open({
      parameters: mapOf(parameters),
      requestBodies: mapOf(requestBodies),
      headers: mapOf(header),
      pathItems: mapOf(pathItems),
      examples: anything,
      securitySchemes: anything,
      links: anything,
      callbacks: anything,
    }),
  })
  const document = mapping(strict ? 'A spec' : 'A document', {
    'openapi!': openapiVersion(strict),
    'info!': mapping('info', {
      'title!': text,
      'version!': text,
      description: strict ? text : anything,
      ...open({
        summary: anything,
        termsOfService: anything,
        contact: anything,
        license: anything,
      }),
    }),
    servers,
    paths: mapOf(pathItems, !strict),
    webhooks: mapOf(strict ? mapping('A webhook', { post: operation }) : pathItems),
    components,
    ...open({
      tags: anything,
      security: anything,
      externalDocs: anything,
      jsonSchemaDialect: text,
    }),
  })
  return { schemas, document, parameters, requestBodies, responses, headers: header, pathItems }
}

/** What only operations of APIv2 have. */
const v2Keys = (mapping: Mapping): Readonly<Record<string, Shape>> => ({
  'x-closed-to-new': text,
  'x-replaced-by': listOf(text, 1),
  'x-similar': listOf(text, 1),
  security: listOf(mapping('A security requirement', { clientCertificate: listOf(text) }), 1),
})

type Mapping = (owner: string, shapes: Readonly<Record<string, Shape>>) => Shape

const exampleKeys: Readonly<Record<string, Shape>> = { example: anything, examples: anything }

/** What the platform answers when all went well, and one answer for everything else. */
function responsesShape(
  strict: boolean,
  response: Shape,
  mapping: (owner: string, shapes: Readonly<Record<string, Shape>>) => Shape,
): Shape {
  const entries = mapping('Responses', {
    ...Object.fromEntries(successes.map((status) => [status, response])),
    default: response,
  })
  return (value, at, report) => {
    if (!strict) return openResponses(value, at, report, response)
    entries(value, at, report)
    if (isRecord(value) && !successes.some((status) => status in value))
      report(problems.missingKey('200', 'Responses'), at, { key: true })
  }
}

function openResponses(
  value: unknown,
  at: Parameters<Shape>[1],
  report: Parameters<Shape>[2],
  response: Shape,
): void {
  mapOf(response, true)(value, at, report)
  if (!isRecord(value)) return
  for (const key of Object.keys(value))
    if (!anyStatus.test(key) && key !== 'default' && !key.startsWith('x-'))
      report(problems.unknownKey(key, 'Responses', ['200', '2XX', 'default']), at.to(key), {
        key: true,
      })
}

const callbacks: Shape = (value, at, report) => {
  if (isRecord(value) && Object.keys(value).length > 0)
    report(problems.callbacks(), at, { key: true })
}

const unsendable: Shape = (_, at, report) =>
  report(problems.methodUnsendable(String(at.pointer.at(-1)).toUpperCase()), at, { key: true })

const openapiVersion =
  (strict: boolean): Shape =>
  (value, at, report) => {
    const known = strict ? /^3\.1\.\d+$/ : /^3\.[01]\.\d+/
    if (typeof value !== 'string' || !known.test(value))
      report(strict ? problems.openapiVersion(value) : problems.openapiUnread(value), at)
  }

/** Whether a document says of itself that it is OpenAPI; otherwise it is a part for others. */
export const isDocument = (content: unknown): content is Fields =>
  isRecord(content) && ('openapi' in content || 'swagger' in content)
