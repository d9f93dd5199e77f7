import type {
  Endpoints,
  Notification,
  Operation,
  Parameter,
  RequestBody,
  Schema,
  SharedSchema,
} from '../model/index.js'
import { freeTypeName, pascalCase, propertyName } from '../names.js'
import type { ComponentTypes } from './components.js'
import { commentLine, fieldDoc } from './doc.js'
import { type Direction, Hoist, type Named, type NamedTypes } from './hoist.js'
import { contentSchema, reference } from './special.js'
import type { TypeBook } from './type-book.js'
import type { Declaration, Field, TypedFile, TypeText } from './types.js'
import { hoistRoot } from './walk.js'

export { ComponentTypes, type SchemaClash } from './components.js'
export { commentLine } from './doc.js'
export { type KnownTypes, TypeBook } from './type-book.js'
export type * from './types.js'

/** The names of an endpoint's own types. Everything nested begins with one of them. `types` are the
 * schemas of the module that have names: an operation's own types give way to them. */
export const typeNames = (id: string, types?: NamedTypes) => {
  const base = pascalCase(id)
  const name = (suffix: string) =>
    freeTypeName(base + suffix, (each) => types?.isTaken(each) ?? false)
  return {
    request: name('Request'),
    query: name('Query'),
    headers: name('Headers'),
    json: name('Json'),
    xml: name('Xml'),
    form: name('Form'),
    response: name('Response'),
    notification: name('Notification'),
    resource: name('Resource'),
    acknowledgement: name('Acknowledgement'),
  }
}

type Names = ReturnType<typeof typeNames>

/** Types an endpoint; `types` are the module's, where schemas have types of their own. */
export const typeEndpoint = (
  endpoint: Endpoints,
  book: TypeBook,
  types?: ComponentTypes,
): TypedFile => {
  const names = typeNames(endpoint.id, types)
  const hoist = new Hoist(endpoint.components, types)
  if (endpoint.kind === 'operation') hoistOperation(endpoint, hoist, names)
  else hoistNotification(endpoint, hoist, names)
  return typedFile(hoist, book, names)
}

/** The schemas of a module that have types of their own. */
export const typeComponents = (types: ComponentTypes, book: TypeBook): TypedFile =>
  typedFile(types.hoist(), book)

/** Says which schemas an endpoint uses, in which direction. */
export function useComponents(endpoint: Endpoints, types: ComponentTypes): void {
  if (endpoint.kind === 'operation') {
    const { pathParameters, query, headers, request, response } = endpoint
    for (const { schema } of [...pathParameters, ...query, ...headers]) types.use(schema, 'request')
    types.use(request?.schema, 'request')
    types.use(response.schema, 'response')
  } else {
    types.use(endpoint.resource, 'response')
    types.use(endpoint.body, 'response')
    types.use(endpoint.acknowledgement, 'request')
  }
}

function hoistOperation(operation: Operation, hoist: Hoist, names: Names): void {
  const { id, request, response, query, headers } = operation
  const declare = (
    name: string,
    schema: Schema,
    description: string,
    direction: Direction = 'request',
  ) => hoistRoot(hoist, name, described(schema, description), direction)
  declare(names.request, requestSchema(operation, names), `{@link ${id}} 的请求`)
  if (query.length > 0) declare(names.query, objectOf(query), '查询参数')
  if (headers.length > 0) declare(names.headers, objectOf(headers), '请求头')
  const body = request && askedOfCallers(request.schema)
  if (body && request.kind === 'json') declare(names.json, body, '请求包体')
  if (body && request.kind === 'xml') declare(names.xml, body, '请求的字段')
  if (body && request.kind === 'urlencoded') declare(names.form, body, '请求包体')
  if (body && request.kind === 'form')
    declare(names.form, formSchema(body, request.form), '上传的文件及其说明')
  if (response.schema) declare(names.response, response.schema, `{@link ${id}} 的应答`, 'response')
}

const described = (schema: Schema, description: string): Schema => ({
  ...(typeof schema === 'object' ? schema : {}),
  description: schema.description ?? description,
})

/** The part of a request that the body is given in, and its type where it has no name. */
const bodyParts = {
  json: ['json'],
  xml: ['xml'],
  form: ['form'],
  urlencoded: ['form'],
  text: ['text', { type: 'string' }],
  binary: ['body', contentSchema],
} as const

function requestSchema(operation: Operation, names: Names): Schema {
  const { pathParameters, query, headers, request } = operation
  const isRequired = (parameters: readonly Parameter[]) => parameters.some(isAsked)
  const parts: Parameter[] = [...pathParameters]
  const add = (name: string, schema: Schema, required: boolean) =>
    parts.push({ name, required, schema })
  if (query.length > 0) add('query', reference(names.query), isRequired(query))
  if (headers.length > 0) add('headers', reference(names.headers), isRequired(headers))
  if (request) {
    const [part, schema] = bodyParts[request.kind]
    const named = part === 'json' || part === 'form' || part === 'xml' ? reference(names[part]) : {}
    add(part, schema ?? named, request.required && !isFilled(request))
  }
  return objectOf(parts)
}

const isAsked = ({ required, schema }: Parameter): boolean => required && !schema['x-client']

/** The same type for callers, who may omit fields that the client fills in. */
const askedOfCallers = (schema: Schema): Schema => {
  const { required = [], properties = {} } = schema
  const filled = Object.entries(properties).filter(([, each]) => each['x-client'])
  if (filled.length === 0) return schema
  const noted = filled.map(([name, each]) => {
    const notes = [each.description, '可不填，由客户端填入自己的商户号']
    return [name, { ...each, description: notes.filter(Boolean).join('，') }]
  })
  return {
    ...schema,
    required: required.filter((name) => !properties[name]?.['x-client']),
    properties: { ...properties, ...Object.fromEntries(noted) },
  }
}

/** Everything that a JSON body has to have, the client fills in. */
const isFilled = ({ kind, schema: { required = [], properties = {} } }: RequestBody): boolean =>
  kind === 'json' && required.length > 0 && required.every((name) => properties[name]?.['x-client'])

const objectOf = (parameters: readonly Parameter[]): Schema =>
  askedOfCallers({
    type: 'object',
    required: parameters.filter((each) => each.required).map((each) => each.name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    ...(parameters.length === 0 ? { additionalProperties: false } : {}),
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

function hoistNotification(notification: Notification, hoist: Hoist, names: Names): void {
  const { resource, body, acknowledgement, name } = notification
  if (resource)
    hoistRoot(hoist, names.resource, { description: `${name}的通知内容`, ...resource }, 'response')
  if (body) hoistRoot(hoist, names.notification, described(body, name), 'response')
  if (acknowledgement)
    hoistRoot(
      hoist,
      names.acknowledgement,
      { description: `对${name}的应答`, ...acknowledgement },
      'request',
    )
}

/** Shared enums: closed here, opened where an answer uses them. */
export function typeShared(schemas: readonly SharedSchema[], book: TypeBook): TypedFile {
  const hoist = new Hoist({})
  for (const { name, schema } of schemas) if (schema.enum) hoistRoot(hoist, name, schema, 'request')
  return typedFile(hoist, book)
}

const typedFile = (hoist: Hoist, book: TypeBook, names: Names = typeNames('')): TypedFile => ({
  declarations: hoist.named.map((named) => declaration(named, book)),
  names,
  enums: [...hoist.enums].sort(),
  schemas: [...hoist.schemas].sort(),
  usesFile: hoist.usesFile,
  usesContent: hoist.usesContent,
})

function declaration({ name, shape, source }: Named, book: TypeBook): Declaration {
  if ('type' in shape)
    return { name, doc: fieldDoc(source), fields: [], type: book.type(shape.type) }
  const fields = shape.fields.map((field) => ({
    name: propertyName(field.name),
    optional: !field.required,
    type: book.type(field.type),
    doc: fieldDoc(field.source),
  }))
  const and = shape.and?.map((each) => book.type(each).text)
  return {
    name,
    doc: source.description ? [commentLine(source.description)] : [],
    fields,
    ...(and ? { and } : {}),
    ...(shape.index ? { index: indexType(book.type(shape.index), fields, and) } : {}),
  }
}

/** TypeScript compares the declared fields of a literal with the type of all others as well, so that
 * type includes theirs. */
function indexType(
  others: TypeText,
  fields: readonly Field[],
  and: readonly string[] = [],
): string {
  const membersOf = ({ text, members, isArray }: TypeText) =>
    members.length < 2 || isArray ? [text] : members
  const all = [others, ...fields.map(({ type }) => type)].flatMap(membersOf)
  const inherited = and.map((type) => (/[|&]/.test(type) ? `(${type})` : type))
  const texts = [...all, ...inherited.map((type) => `${type}[keyof ${type}]`)]
  return texts.includes('unknown') ? 'unknown' : [...new Set(texts)].join(' | ')
}
