import { problems } from '../problems/index.js'
import { operationShape } from './operation.js'
import { type Parts, partOf, partShapes } from './parts.js'
import { type Dialect, dialect, type SchemaShapes } from './schemas.js'
import {
  anything,
  type Fields,
  isRecord,
  listOf,
  mapOf,
  oneOf,
  type Shape,
  shapeOf,
  text,
} from './shape.js'

/** OpenAPI as tables: a key that is not listed is an error. The first keys of a table are those that this
 * project's own specs are written in; `open` holds what OpenAPI allows besides. */

const houseMethods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** All but `trace`, which no `fetch` sends. */
export const methods = [...houseMethods, 'head', 'options'] as const

/** Documents, and the kinds of parts that a `$ref` may lead to. */
export interface PartShapes extends SchemaShapes, Parts {
  readonly document: Shape
  readonly pathItems: Shape
}

/** Made when they are first needed: most runs need one of the two. */
export function shapesOf(strict: boolean): PartShapes {
  const known = made.get(strict) ?? make(strict)
  made.set(strict, known)
  return known
}

const made = new Map<boolean, PartShapes>()

function make(strict: boolean): PartShapes {
  const words = dialect(strict)
  const parts = partShapes(strict, words)
  const { mapping, open, prose } = words
  const operation = operationShape(strict, words, parts)
  const servers = listOf(
    mapping('A server', { 'url!': prose, description: prose, ...open({ variables: anything }) }),
  )
  const pathItems = partOf(strict, words)(
    'pathItems',
    mapping('A path', {
      ...Object.fromEntries((strict ? houseMethods : methods).map((method) => [method, operation])),
      ...open({
        trace: unsendable,
        parameters: listOf(parts.parameters),
        servers,
        summary: anything,
        description: anything,
      }),
    }),
  )
  const document = mapping(strict ? 'A spec' : 'A document', {
    'openapi!': openapiVersion(strict),
    'info!': infoShape(strict, words),
    servers,
    paths: mapOf(pathItems, !strict),
    webhooks: mapOf(strict ? mapping('A webhook', { post: operation }) : pathItems),
    components: componentsShape(strict, words, parts, pathItems),
    ...open({
      tags: anything,
      security: anything,
      externalDocs: anything,
      jsonSchemaDialect: text,
    }),
  })
  return { ...parts, schemas: words.schemas, document, pathItems }
}

const infoShape = (strict: boolean, { mapping, open, prose }: Dialect): Shape =>
  mapping('info', {
    'title!': prose,
    'version!': prose,
    description: strict ? text : anything,
    ...open({
      summary: anything,
      termsOfService: anything,
      contact: anything,
      license: anything,
    }),
  })

const componentsShape = (
  strict: boolean,
  { mapping, open, schemas }: Dialect,
  { parameters, requestBodies, responses, headers }: Parts,
  pathItems: Shape,
): Shape =>
  mapping('Components', {
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
      headers: mapOf(headers),
      pathItems: mapOf(pathItems),
      examples: anything,
      securitySchemes: anything,
      links: anything,
      callbacks: anything,
    }),
  })

const unsendable = shapeOf(
  (_, at, report) => report(problems.traceUnsendable(), at, { key: true }),
  () => false,
)

function openapiVersion(strict: boolean): Shape {
  const known = strict ? /^3\.1\.\d+$/ : /^3\.[01]\.\d+/
  return shapeOf(
    (value, at, report) => {
      if (typeof value !== 'string' || !known.test(value))
        report(strict ? problems.openapiVersion(value) : problems.openapiUnread(value), at)
    },
    () => ({ type: 'string', pattern: known.source }),
  )
}

/** Whether a document says of itself that it is OpenAPI; otherwise it is a part for others. */
export const isDocument = (content: unknown): content is Fields =>
  isRecord(content) && ('openapi' in content || 'swagger' in content)
