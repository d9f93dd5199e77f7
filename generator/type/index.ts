import type {
  Endpoints,
  Notification,
  Operation,
  Parameter,
  Schema,
  SharedSchema,
} from '../model/index.js'
import { pascalCase, propertyName } from '../names.js'
import { commentLine, fieldDoc } from './doc.js'
import { type Direction, Hoist, type Named, reference } from './hoist.js'
import type { TypeBook } from './type-book.js'
import type { Declaration, TypedFile } from './types.js'

export { commentLine } from './doc.js'
export { type KnownTypes, TypeBook } from './type-book.js'
export type * from './types.js'

/** The names of an endpoint's own types. Everything nested begins with one of them. */
export const typeNames = (id: string) => {
  const name = pascalCase(id)
  return {
    request: `${name}Request`,
    query: `${name}Query`,
    headers: `${name}Headers`,
    json: `${name}Json`,
    xml: `${name}Xml`,
    form: `${name}Form`,
    response: `${name}Response`,
    notification: `${name}Notification`,
    resource: `${name}Resource`,
    acknowledgement: `${name}Acknowledgement`,
  }
}

export const typeEndpoint = (endpoint: Endpoints, book: TypeBook): TypedFile =>
  endpoint.kind === 'operation' ? typeOperation(endpoint, book) : typeNotification(endpoint, book)

function typeOperation(operation: Operation, book: TypeBook): TypedFile {
  const names = typeNames(operation.id)
  const hoist = new Hoist(operation.components)
  const { id, request, response, query, headers } = operation
  const declare = (
    name: string,
    schema: Schema,
    description: string,
    direction: Direction = 'request',
  ) => hoist.root(name, { ...schema, description: schema.description ?? description }, direction)
  declare(names.request, requestSchema(operation, names), `{@link ${id}} 的请求`)
  if (query.length > 0) declare(names.query, objectOf(query), '查询参数')
  if (headers.length > 0) declare(names.headers, objectOf(headers), '请求头')
  if (request?.kind === 'json') declare(names.json, request.schema, '请求包体')
  if (request?.kind === 'xml') declare(names.xml, request.schema, '请求的字段')
  if (request?.kind === 'form')
    declare(names.form, formSchema(request.schema, request.form), '上传的文件及其说明')
  if (response.schema) declare(names.response, response.schema, `{@link ${id}} 的应答`, 'response')
  return typedFile(hoist, book)
}

function requestSchema(operation: Operation, names: ReturnType<typeof typeNames>): Schema {
  const { pathParameters, query, headers, request } = operation
  const isRequired = (parameters: readonly Parameter[]) => parameters.some((each) => each.required)
  const parts: Parameter[] = [...pathParameters]
  const add = (name: string, type: string, required: boolean) =>
    parts.push({ name, required, schema: reference(type) })
  if (query.length > 0) add('query', names.query, isRequired(query))
  if (headers.length > 0) add('headers', names.headers, isRequired(headers))
  if (request) add(request.kind, names[request.kind], request.required)
  return objectOf(parts)
}

const objectOf = (parameters: readonly Parameter[]): Schema => ({
  type: 'object',
  required: parameters.filter((each) => each.required).map((each) => each.name),
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
})

/** The runtime fills in the file's name and digest, so a caller may leave them out. */
function formSchema(schema: Schema, form: { filename?: string; digest?: string } = {}): Schema {
  const meta = schema.properties?.['meta']
  if (!meta) return schema
  const filled = [form.filename, form.digest]
  const required = (meta.required ?? []).filter((name) => !filled.includes(name))
  return {
    ...schema,
    required: (schema.required ?? []).filter((name) => name !== 'meta' || required.length > 0),
    properties: { ...schema.properties, meta: { ...meta, required } },
  }
}

function typeNotification(notification: Notification, book: TypeBook): TypedFile {
  const names = typeNames(notification.id)
  const hoist = new Hoist(notification.components)
  const { resource, acknowledgement, name } = notification
  if (resource)
    hoist.root(names.resource, { description: `${name}的通知内容`, ...resource }, 'response')
  if (acknowledgement)
    hoist.root(
      names.acknowledgement,
      { description: `对${name}的应答`, ...acknowledgement },
      'request',
    )
  return typedFile(hoist, book)
}

/** Shared enums: closed here, opened where an answer uses them. */
export function typeShared(schemas: readonly SharedSchema[], book: TypeBook): TypedFile {
  const hoist = new Hoist({})
  for (const { name, schema } of schemas) if (schema.enum) hoist.root(name, schema, 'request')
  return typedFile(hoist, book)
}

const typedFile = (hoist: Hoist, book: TypeBook): TypedFile => ({
  declarations: hoist.named.map((named) => declaration(named, hoist.contentTypes, book)),
  enums: [...hoist.enums].sort(),
  usesFile: hoist.usesFile,
})

function declaration(
  { name, shape, source }: Named,
  contentTypes: ReadonlyMap<Schema, string>,
  book: TypeBook,
): Declaration {
  if ('type' in shape)
    return { name, doc: fieldDoc(source), fields: [], type: book.type(shape.type) }
  return {
    name,
    doc: source.description ? [commentLine(source.description)] : [],
    fields: shape.fields.map((field) => ({
      name: propertyName(field.name),
      optional: !field.required,
      type: book.type(field.type),
      doc: fieldDoc(field.source, contentTypes.get(field.source)),
    })),
  }
}
