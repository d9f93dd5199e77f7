import { Document, type YAMLMap } from 'yaml'
import type { Field, Fields } from './field.js'
import type { EndpointPlace } from './place.js'
import { pathParameters } from './place.js'
import { schemaNode } from './schema.js'

/** Everything that a spec says of an endpoint. */
export interface Endpoint {
  readonly place: EndpointPlace
  readonly id: string
  readonly summary: string
  /** 官方名称 */
  readonly name: string | undefined
  readonly docs: readonly string[]
  readonly path: Fields
  readonly query: Fields
  readonly header: Fields
  readonly request: Field | undefined
  readonly answer: Field | undefined
}

/** The targets of a spec's comments and references, relative to the spec. */
export interface Surroundings {
  readonly schema: string
  readonly shared: string
  /** The sources, for the comment at the top. */
  readonly sources: readonly string[]
}

/** Headers that the client itself sends and reads. */
const ownHeaders = /^(authorization|accept|content-type|user-agent|wechatpay-.*|request-id)$/i

/** The text of a spec, with a comment wherever something was guessed. */
export function specText(endpoint: Endpoint, { schema, shared, sources }: Surroundings): string {
  const document = new Document()
  document.contents = document.createNode({}) as never
  const root = document.contents as unknown as YAMLMap
  const put = (map: YAMLMap, key: string, value: unknown) =>
    map.set(document.createNode(key), document.createNode(value))
  put(root, 'openapi', '3.1.0')
  put(root, 'info', { title: endpoint.name ?? endpoint.summary, version: 'undated' })
  put(root, 'servers', [{ url: endpoint.place.server }])
  const operation = operationNode(endpoint, shared, document)
  const method = endpoint.place.method.toLowerCase()
  put(root, 'paths', { [endpoint.place.path]: { [method]: operation } })
  const top = [
    `# yaml-language-server: $schema=${schema}`,
    `# Made by wechatpay-ky spec, from ${sources.join(', ')}. Check what is marked "guessed", then remove`,
    '# the marks. A field is required that every sample has, or of which the table says so.',
  ]
  return `${top.join('\n')}\n${document.toString({ singleQuote: true, lineWidth: 0, flowCollectionPadding: false })}`
}

function operationNode(endpoint: Endpoint, shared: string, document: Document): YAMLMap {
  const { id, summary, name, docs, request, answer } = endpoint
  const operation = document.createNode({ operationId: id, summary }) as YAMLMap
  const set = (key: string, value: unknown) => operation.set(document.createNode(key), value)
  if (name) set('x-name', document.createNode(name))
  if (docs.length > 0) set('x-docs', document.createNode(docs))
  const parameters = parametersOf(endpoint, document)
  if (parameters.length > 0) set('parameters', document.createNode(parameters))
  if (request)
    set('requestBody', document.createNode({ required: true, content: json(request, document) }))
  const success = answer
    ? { 200: { description: '处理成功', content: json(answer, document) } }
    : { 204: { description: '处理成功' } }
  set(
    'responses',
    document.createNode({
      ...success,
      default: { $ref: `${shared}/error.yaml#/components/responses/Error` },
    }),
  )
  return operation
}

const json = (body: Field, document: Document) => ({
  'application/json': { schema: schemaNode(body, document) },
})

function parametersOf({ place, path, query, header }: Endpoint, document: Document): YAMLMap[] {
  const unknown: Field = { kind: 'string', required: true, guesses: ['type'] }
  const inPath = pathParameters(place.path).map(
    (name) => [name, path.get(name) ?? unknown] as const,
  )
  const rest = (where: string, fields: Fields) =>
    [...fields]
      .filter(([name]) => where !== 'header' || !ownHeaders.test(name))
      .map(([name, field]) => parameter(name, where, field, document))
  return [
    ...inPath.map(([name, field]) =>
      parameter(name, 'path', { ...field, required: true }, document),
    ),
    ...rest('query', query),
    ...rest('header', header),
  ]
}

/** A parameter's term is next to its schema, not in it. */
function parameter(name: string, where: string, field: Field, document: Document): YAMLMap {
  const { term, isMoney, ...own } = field
  const schema = schemaNode(
    { ...own, guesses: own.guesses.filter((each) => !each.startsWith('money')) },
    document,
  )
  const money = isMoney && !term?.includes('分') ? '（单位：分）' : ''
  const description = term === undefined ? money && `金额${money}` : `${term}${money}`
  return document.createNode({
    name,
    in: where,
    ...(field.required ? { required: true } : {}),
    ...(description ? { description } : {}),
    schema,
  }) as YAMLMap
}
