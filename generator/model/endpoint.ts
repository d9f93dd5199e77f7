import type { SpecDocument } from '../load/parse.js'
import { type Fields, isRecord } from '../shapes/shape.js'
import { bodyOf, mediaOf, readRequest, readResponse } from './bodies.js'
import { isDay, isJsonText, isPkcs1, markedPaths } from './marked-paths.js'
import { readPages } from './pages.js'
import {
  isSentByRuntime,
  type LocatedParameter,
  objectOf,
  parametersOf,
  readParameter,
} from './parameters.js'
import { comparisonOf, errorsOf, type OperationPlace } from './places.js'
import { mergedProperties, type SchemaReader } from './read.js'
import type { Endpoint, Notification, Operation, Parameter, RequestBody, Schema } from './types.js'
import { asV2, asV2Notification, isV2 } from './v2.js'

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : []

/** The names of an operation, if its document does not define all of them. */
export interface Names {
  readonly id: string
  readonly path: string
}

/** Turns an operation that passed every check into what the other rooms work with. `names` are for
 * a document that need not say them, and components are then the module's and not the operation's. */
export function readEndpoint(
  document: SpecDocument,
  place: OperationPlace,
  reader: SchemaReader,
  names: Names = { id: String(place.operation['operationId']), path: place.name },
): Operation | Notification {
  const { operation } = place
  const summary = firstText(operation['summary'])
  const endpoint: Endpoint = {
    module: document.module,
    id: names.id,
    source: `specs/${document.path}`,
    name: firstText(operation['x-name'], summary) ?? names.path,
    summary: summary ?? '',
    docs: docsOf(operation),
    components: reader.isOpen ? {} : reader.components,
  }
  return place.kind === 'operation'
    ? readOperation(endpoint, document, place, names.path, reader)
    : readNotification(endpoint, place, reader)
}

/** Looking for it takes long where schemas refer to each other in all directions. */
const sensitiveIn = (schema: Schema | undefined, reader: SchemaReader): readonly string[] =>
  reader.hasSensitive ? markedPaths(schema, reader.components) : []

const daysIn = (schema: Schema | undefined, reader: SchemaReader): readonly string[] =>
  reader.hasDates ? markedPaths(schema, reader.components, isDay) : []

/** A text that holds JSON stands before those that what it holds has in turn. */
const jsonIn = (schema: Schema | undefined, reader: SchemaReader): readonly string[] =>
  reader.hasJson ? markedPaths(schema, reader.components, isJsonText) : []

const firstText = (...values: readonly unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '')

function docsOf({ 'x-docs': docs, externalDocs }: Fields): readonly string[] {
  if (Array.isArray(docs)) return docs.map(String)
  const url = isRecord(externalDocs) ? externalDocs['url'] : undefined
  return typeof url === 'string' ? [url] : []
}

function readOperation(
  endpoint: Endpoint,
  document: SpecDocument,
  place: OperationPlace,
  path: string,
  reader: SchemaReader,
): Operation {
  const { operation, method } = place
  const parameters = parametersOf(place, reader)
  const of = (where: string) =>
    parameters
      .filter(({ value }) => value['in'] === where && !isSentByRuntime(value))
      .map((each: LocatedParameter) => readParameter(each, reader))
  const query = of('query')
  const request = readRequest(bodyOf(place, reader), reader)
  const response = readResponse(place, reader)
  const info = (document.content as Fields)['info'] as Fields
  const compared = comparisonOf(operation)
  const pages = readPages(place, reader)
  const closedToNew = operation['x-closed-to-new']
  const read: Operation = {
    ...endpoint,
    kind: 'operation',
    method: method.toUpperCase(),
    path,
    products: strings(operation['tags']).filter((tag) => tag !== ''),
    roles: strings(operation['x-roles']),
    updated: String(info['version']),
    ...(compared ? { compared } : {}),
    errors: errorsOf(operation),
    deprecated: operation['deprecated'] === true,
    overseas: operation['x-region'] === 'overseas',
    unsigned: operation['x-unsigned-response'] === true,
    pathParameters: of('path'),
    query,
    headers: of('header'),
    ...(request ? { request } : {}),
    response,
    sensitive: {
      query: query.filter(({ schema }) => schema['x-sensitive']).map((each) => each.name),
      request: sensitiveIn(request?.schema, reader),
      response: sensitiveIn(response.schema, reader),
    },
    mchid: filledPlaces(query, request),
    json: {
      query: [...jsonIn(objectOf(query), reader)].reverse(),
      request: [...jsonIn(request?.schema, reader)].reverse(),
      response: jsonIn(response.schema, reader),
    },
    dates: { query: daysIn(objectOf(query), reader), request: daysIn(request?.schema, reader) },
    pkcs1: markedPaths(request?.schema, reader.components, isPkcs1).length > 0,
    ...(pages ? { pages } : {}),
    ...(closedToNew === undefined ? {} : { closedToNew: String(closedToNew) }),
    replacedBy: strings(operation['x-replaced-by']),
    similar: strings(operation['x-similar']),
  }
  return !reader.isOpen && isV2(operation) ? asV2(read, operation, document) : read
}

/** The fields that the client fills with its merchant number. */
function filledPlaces(query: readonly Parameter[], request: RequestBody | undefined): string[] {
  const part = request?.kind === 'urlencoded' ? 'form' : request?.kind
  const fields = Object.entries(request?.schema.properties ?? {})
  return [
    ...query.flatMap(({ name, schema }) => (schema['x-client'] ? [`query.${name}`] : [])),
    ...fields.flatMap(([name, schema]) => (schema['x-client'] ? [`${part}.${name}`] : [])),
  ]
}

const signsAnswer = (responses: unknown): boolean => {
  const success = isRecord(responses) ? responses['200'] : undefined
  const headers = isRecord(success) ? success['headers'] : undefined
  return isRecord(headers) && 'Authorization' in headers
}

function readNotification(
  endpoint: Endpoint,
  { operation, name, file, method }: OperationPlace,
  reader: SchemaReader,
): Notification {
  const body = reader.locate(operation['requestBody'], file)
  const [media] = body ? mediaOf(body.value) : []
  const schema = media?.value['schema']
  const envelope = mergedProperties(schema, reader, body?.path)
  const inner = mergedProperties(envelope['resource'], reader, body?.path)
  const payload = inner['ciphertext']?.['contentSchema']
  const resource = payload === undefined ? undefined : reader.read(payload)
  const isForeign = reader.isOpen && inner['ciphertext'] === undefined
  const { schema: acknowledgement } = readResponse({ operation, file, method }, reader)
  const read: Notification = {
    ...endpoint,
    kind: 'notification',
    event: name,
    eventTypes:
      'enum' in (envelope['event_type'] ?? {}) ? strings(envelope['event_type']?.['enum']) : [name],
    originalTypes: strings(inner['original_type']?.['enum']),
    roles: strings(operation['x-roles']),
    ...(resource ? { resource } : {}),
    ...(isForeign ? { body: reader.read(schema ?? {}, body?.path) } : {}),
    ...(acknowledgement ? { acknowledgement } : {}),
    signsAnswer: signsAnswer(operation['responses']),
    sensitive: sensitiveIn(resource, reader),
    json: jsonIn(resource, reader),
  }
  if (reader.isOpen || !isV2(operation)) return read
  const content = reader.read(schema ?? {})
  return asV2Notification(read, content, acknowledgement)
}
