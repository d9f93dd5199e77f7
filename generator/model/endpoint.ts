import type { SpecDocument } from '../load/parse.js'
import type { Resolve } from '../load/refs.js'
import { comparisonOf, type OperationPlace } from './operation-rules.js'
import { mergedProperties, readForm, SchemaReader, sensitivePaths } from './read.js'
import { type Fields, isRecord } from './shape.js'
import type {
  Endpoint,
  Notification,
  Operation,
  Parameter,
  RequestBody,
  ResponseBody,
  Schema,
} from './types.js'
import { asV2, asV2Notification, isV2 } from './v2.js'

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : []

/** Turns a document that passed every check into what the other rooms work with. */
export function readEndpoint(
  document: SpecDocument,
  place: OperationPlace,
  resolve: Resolve,
): Operation | Notification {
  const reader = new SchemaReader(document.path, resolve)
  const { operation } = place
  const endpoint: Endpoint = {
    module: document.module,
    id: String(operation['operationId']),
    source: `specs/${document.path}`,
    name: String(operation['x-name']),
    summary: String(operation['summary']),
    docs: strings(operation['x-docs']),
    components: reader.components,
  }
  return place.kind === 'operation'
    ? readOperation(endpoint, document, place, reader)
    : readNotification(endpoint, place, reader)
}

function readOperation(
  endpoint: Endpoint,
  document: SpecDocument,
  { operation, name, method }: OperationPlace,
  reader: SchemaReader,
): Operation {
  const parameters = Array.isArray(operation['parameters'])
    ? operation['parameters'].filter(isRecord)
    : []
  const of = (place: string) =>
    parameters
      .filter((parameter) => parameter['in'] === place)
      .map((each) => readParameter(each, reader))
  const query = of('query')
  const request = readRequest(operation['requestBody'], reader)
  const response = readResponse(operation['responses'], reader)
  const info = (document.content as Fields)['info'] as Fields
  const compared = comparisonOf(operation)
  const closedToNew = operation['x-closed-to-new']
  const read: Operation = {
    ...endpoint,
    kind: 'operation',
    method: method.toUpperCase(),
    path: name,
    products: strings(operation['tags']),
    roles: strings(operation['x-roles']),
    updated: String(info['version']),
    ...(compared ? { compared } : {}),
    deprecated: operation['deprecated'] === true,
    overseas: operation['x-region'] === 'overseas',
    unsigned: operation['x-unsigned-response'] === true,
    pathParameters: of('path'),
    query,
    headers: of('header').filter((header) => !sentByRuntime.has(header.name.toLowerCase())),
    ...(request ? { request } : {}),
    response,
    sensitive: {
      query: query.filter(({ schema }) => schema['x-sensitive']).map((each) => each.name),
      request: sensitivePaths(request?.schema, reader.components),
      response: sensitivePaths(response.schema, reader.components),
    },
    ...(closedToNew === undefined ? {} : { closedToNew: String(closedToNew) }),
    replacedBy: strings(operation['x-replaced-by']),
    similar: strings(operation['x-similar']),
  }
  return isV2(operation) ? asV2(read, operation, document) : read
}

/** Headers that every request carries, or that fetch takes care of: callers need not give them. */
const sentByRuntime = new Set([
  'wechatpay-serial',
  'authorization',
  'accept',
  'content-type',
  'user-agent',
  'accept-encoding',
])

function readParameter(parameter: Fields, reader: SchemaReader): Parameter {
  const schema = reader.read(parameter['schema'])
  const described = {
    ...schema,
    ...(parameter['description'] === undefined
      ? {}
      : { description: String(parameter['description']) }),
    ...(parameter['deprecated'] === true ? { deprecated: true } : {}),
  }
  return {
    name: String(parameter['name']),
    required: parameter['required'] === true,
    schema: described,
  }
}

const firstContent = (body: Fields): [string, Fields] | undefined =>
  isRecord(body['content'])
    ? (Object.entries(body['content'])[0] as [string, Fields] | undefined)
    : undefined

function readRequest(body: unknown, reader: SchemaReader): RequestBody | undefined {
  if (!isRecord(body)) return undefined
  const [mediaType, media] = firstContent(body) ?? ['application/json', {}]
  const schema: Schema = reader.read(media['schema'] ?? {})
  const required = body['required'] === true
  if (mediaType === 'text/xml') return { kind: 'xml', required, schema }
  if (mediaType !== 'multipart/form-data') return { kind: 'json', required, schema }
  const form = readForm(schema)
  return { kind: 'form', required, schema, ...(form ? { form } : {}) }
}

function readResponse(responses: unknown, reader: SchemaReader): ResponseBody {
  if (isRecord(responses) && '302' in responses) return { kind: 'link', status: 302 }
  const entries = isRecord(responses) ? Object.entries(responses) : []
  const [status, success] = entries.find(([code]) => code.startsWith('2')) ?? ['204', {}]
  const meant = (reader.deref(success) ?? {}) as Fields
  const content = firstContent(meant)
  if (!content) return { kind: 'empty', status: Number(status) }
  const [mediaType, media] = content
  if (mediaType === 'text/xml')
    return { kind: 'xml', status: Number(status), schema: reader.read(media['schema'] ?? {}) }
  if (mediaType !== 'application/json')
    return { kind: 'file', status: Number(status), ...signedDigest(meant) }
  return { kind: 'json', status: Number(status), schema: reader.read(media['schema'] ?? {}) }
}

/** A file is signed by its digest where its answer has this header. */
const signedDigest = ({ headers }: Fields): Pick<ResponseBody, 'signedDigest'> => {
  const name = 'Wechatpay-Statement-Sha1'
  return isRecord(headers) && name in headers ? { signedDigest: name } : {}
}

function readNotification(
  endpoint: Endpoint,
  { operation, name }: OperationPlace,
  reader: SchemaReader,
): Notification {
  const body = isRecord(operation['requestBody']) ? operation['requestBody'] : {}
  const envelope = mergedProperties(firstContent(body)?.[1]?.['schema'], reader)
  const inner = mergedProperties(envelope['resource'], reader)
  const payload = inner['ciphertext']?.['contentSchema']
  const resource = payload === undefined ? undefined : reader.read(payload)
  const { schema: acknowledgement } = readResponse(operation['responses'], reader)
  const read: Notification = {
    ...endpoint,
    kind: 'notification',
    event: name,
    eventTypes:
      'enum' in (envelope['event_type'] ?? {}) ? strings(envelope['event_type']?.['enum']) : [name],
    originalTypes: strings(inner['original_type']?.['enum']),
    ...(resource ? { resource } : {}),
    ...(acknowledgement ? { acknowledgement } : {}),
    sensitive: sensitivePaths(resource, reader.components),
  }
  if (!isV2(operation)) return read
  const content = reader.read(firstContent(body)?.[1]?.['schema'] ?? {})
  return asV2Notification(read, content, acknowledgement)
}
