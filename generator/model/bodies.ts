import { type Fields, isRecord } from '../shapes/shape.js'
import { readForm } from './form.js'
import type { OperationPlace } from './places.js'
import type { Located, SchemaReader } from './read.js'
import type { BodyKind, RequestBody, ResponseBody, ResponseKind, Schema } from './types.js'

/** A body in the chosen one of the offered media types. */
export interface Media {
  readonly type: string
  readonly value: Fields
}

const isJson = (type: string): boolean => /^(application|text)\/([\w.+-]+\+)?json$/i.test(type)

/** `application/json; charset=utf-8` → `application/json` */
const bare = (type: string): string => type.split(';', 1)[0]?.trim().toLowerCase() ?? ''

const bodyKind = (type: string): BodyKind | undefined => {
  const name = bare(type)
  if (isJson(name) || name === '*/*' || name === 'application/*') return 'json'
  if (name === 'multipart/form-data') return 'form'
  if (name === 'application/x-www-form-urlencoded') return 'urlencoded'
  if (name.startsWith('multipart/')) return undefined
  return name.startsWith('text/') || isXml(name) ? 'text' : 'binary'
}

const isXml = (type: string): boolean => /^(application|text)\/([\w.+-]+\+)?xml$/i.test(bare(type))

const preference: readonly BodyKind[] = ['json', 'form', 'urlencoded', 'text', 'binary']

/** The media type of a request: JSON if possible. */
export function requestMedia(body: Fields): { kind: BodyKind; media: Media } | undefined {
  const offers = mediaOf(body).flatMap((media) => {
    const kind = bodyKind(media.type)
    return kind ? [{ kind, media }] : []
  })
  return preference.flatMap((kind) => offers.find((offer) => offer.kind === kind) ?? [])[0]
}

export const mediaOf = (body: Fields): Media[] =>
  isRecord(body['content'])
    ? Object.entries(body['content']).flatMap(([type, value]) =>
        isRecord(value) && !type.startsWith('x-') ? [{ type, value }] : [],
      )
    : []

/**
 * The body of a request. HTTP gives a body of GET and HEAD no meaning, and `fetch` refuses to send one:
 * OpenAPI has it ignored.
 */
export const bodyOf = (
  { operation, method, file }: Pick<OperationPlace, 'operation' | 'method' | 'file'>,
  reader: Pick<SchemaReader, 'locate'>,
): Located | undefined => {
  if (method === 'get' || method === 'head') return undefined
  const body = reader.locate(operation['requestBody'], file)
  return body && isRecord(body.value['content']) && mediaOf(body.value).length === 0
    ? undefined
    : body
}

/** Only specs of APIv2 describe XML as fields; in other documents it is text. */
const xmlOf = (body: Fields, isOpen: boolean): Fields | undefined =>
  isOpen ? undefined : mediaOf(body).find(({ type }) => type === 'text/xml')?.value

export function readRequest(
  body: Located | undefined,
  reader: SchemaReader,
): RequestBody | undefined {
  if (!body) return undefined
  const { value, path } = body
  const required = value['required'] === true
  const xml = xmlOf(value, reader.isOpen)
  if (xml) return { kind: 'xml', required, schema: reader.read(xml['schema'] ?? {}, path) }
  const found = requestMedia(value)
  if (!found) return { kind: 'json', required, schema: {} }
  const { kind, media } = found
  const isPlain = kind === 'text' || kind === 'binary'
  const schema = isPlain ? {} : reader.read(media.value['schema'] ?? {}, path)
  if (kind === 'json' || kind === 'form') {
    const form = kind === 'form' ? readForm(schema, reader.isOpen) : undefined
    const isUsual = kind === 'form' || bare(media.type) === 'application/json'
    return {
      kind,
      required,
      schema,
      ...(isUsual || media.type.includes('*') ? {} : { mediaType: media.type }),
      ...exampleOf(media, reader),
      ...(form ? { form } : {}),
    }
  }
  const isUsual = kind === 'urlencoded' || media.type.includes('*')
  const type = isUsual ? {} : { mediaType: media.type }
  return { kind, required, schema, ...type, ...exampleOf(media, reader) }
}

/** The example of a media type, or the first of several. */
function exampleOf(
  { value }: Media,
  reader: Pick<SchemaReader, 'deref'>,
): { readonly example?: unknown } {
  const { example, examples } = value
  if (example !== undefined) return { example }
  const [first] = isRecord(examples) ? Object.values(examples) : []
  const named = reader.deref(first)
  return isRecord(named) && named['value'] !== undefined ? { example: named['value'] } : {}
}

export interface Success {
  readonly status: string
  readonly kind: ResponseKind
  readonly response: Located
  readonly media?: Media
}

/** The successful answers by status; `default` if there is no other. */
export function successesOf(
  { operation, file, method }: Pick<OperationPlace, 'operation' | 'file' | 'method'>,
  reader: Pick<SchemaReader, 'locate' | 'isOpen'>,
): Success[] {
  const { responses } = operation
  const entries = isRecord(responses) ? Object.entries(responses) : []
  const good = entries.filter(([status]) => status.startsWith('2'))
  const meant = good.length > 0 ? good : entries.filter(([status]) => status === 'default')
  return meant.flatMap(([status, value]) => {
    const response = reader.locate(value, file)
    if (!response) return []
    // It describes the answer to `get`, whose body a client never receives.
    if (method === 'head') return [{ status, kind: 'empty' as const, response }]
    return [successOf(status, response, reader.isOpen)]
  })
}

/**
 * In this project's specs every body that is not JSON is a file: bills are text of up to 100 MB.
 */
function successOf(status: string, response: Located, isOpen: boolean): Success {
  const offers = mediaOf(response.value)
  const json = offers.find(({ type }) => bodyKind(type) === 'json')
  if (json) return { status, kind: 'json', response, media: json }
  const text = offers.find(({ type }) => bodyKind(type) === 'text')
  if (isOpen && text && !isBinary(text.value['schema']))
    return { status, kind: 'text', response, media: text }
  const [first] = offers
  return first
    ? { status, kind: 'file', response, media: first }
    : { status, kind: 'empty', response }
}

const isBinary = (schema: unknown): boolean =>
  isRecord(schema) && (schema['format'] === 'binary' || 'contentMediaType' in schema)

export function readResponse(
  place: Pick<OperationPlace, 'operation' | 'file' | 'method'>,
  reader: SchemaReader,
): ResponseBody {
  const { responses } = place.operation
  if (!reader.isOpen && isRecord(responses) && '302' in responses)
    return { kind: 'link', status: 302 }
  const successes = successesOf(place, reader)
  const full = successes.filter(({ kind }) => kind !== 'empty')
  const [first] = full.length > 0 ? full : successes
  if (!first) return { kind: 'empty', status: 204 }
  const status = Number(first.status) || 200
  const schemas = full.map(
    ({ media, response }): Schema => reader.read(media?.value['schema'] ?? {}, response.path),
  )
  const mayBeEmpty = full.length > 0 && full.length < successes.length
  const besides = mayBeEmpty ? { mayBeEmpty } : {}
  const isNamed = reader.isOpen && first.media && !first.media.type.includes('*')
  const type = isNamed ? { mediaType: first.media.type } : {}
  if (first.kind === 'file' && !reader.isOpen && first.media?.type === 'text/xml')
    return { kind: 'xml', status, schema: schemas[0] ?? {} }
  if (first.kind === 'file')
    return { kind: 'file', status, ...signedDigest(first.response.value), ...besides, ...type }
  const example = first.media ? exampleOf(first.media, reader) : {}
  if (first.kind !== 'json') return { kind: first.kind, status, ...besides, ...type, ...example }
  return {
    kind: 'json',
    status,
    schema: schemas.length > 1 ? unionOf(schemas) : (schemas[0] ?? {}),
    ...besides,
    ...example,
  }
}

function unionOf(schemas: readonly Schema[]): Schema {
  const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]))
  const [only, ...more] = different.values()
  return only && more.length === 0 ? only : { anyOf: [...different.values()] }
}

/** If the answer has this header, a file is signed by its digest. */
const signedDigest = ({ headers }: Fields): Pick<ResponseBody, 'signedDigest'> => {
  const name = 'Wechatpay-Statement-Sha1'
  return isRecord(headers) && name in headers ? { signedDigest: name } : {}
}
