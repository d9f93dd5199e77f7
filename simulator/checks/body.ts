import { resolveSchema } from '../../generator/model/resolve.js'
import type { Operation, RequestBody, Schema } from '../../generator/model/types.js'
import type { UploadedFile } from '../call.js'
import type { Lookup } from '../catalog/catalog.js'
import { refusal } from '../refusal.js'
import { readJson } from '../schema/json.js'
import type { WireRequest } from '../wire/message.js'
import { type Part, readMultipart } from '../wire/multipart.js'
import { readRepeated } from './styles.js'

/** A body, taken apart but not yet validated. */
export interface ReadBody {
  /** The JSON value; of a form its fields, `meta` parsed; `undefined` without a body. */
  readonly value: unknown
  readonly upload: UploadedFile | undefined
}

/** The body in the signed string; for an upload only the text of `meta`. */
export const signedBytes = (request: WireRequest, { request: spec }: Operation): Buffer => {
  if (spec?.kind !== 'form') return request.body
  return partsOf(request)?.find(({ name }) => name === 'meta')?.content ?? Buffer.alloc(0)
}

export const readBody = (
  request: WireRequest,
  { request: spec }: Operation,
  lookup: Lookup,
): ReadBody => {
  if (spec?.kind === 'form') return readForm(partsOf(request), spec, lookup)
  const hasBody = spec !== undefined && request.body.length > 0
  return { value: hasBody ? readValue(request.body, spec, lookup) : undefined, upload: undefined }
}

/** Only operations of the caller's specs have other bodies than JSON and uploads. */
const readValue = (bytes: Buffer, { kind, schema }: RequestBody, lookup: Lookup): unknown => {
  if (kind === 'text') return textOf(bytes)
  // Bytes are text of some length to their schema.
  if (kind === 'binary') return bytes.toString('latin1')
  return kind === 'urlencoded' ? readPairs(textOf(bytes), schema, lookup) : parseJson(bytes)
}

const readPairs = (text: string, schema: Schema, lookup: Lookup): object => {
  const { properties = {} } = resolveSchema(schema, lookup)
  const pairs = new URLSearchParams(text)
  const fields = [...new Set(pairs.keys())].map((name) => {
    const meaning = { schema: properties[name] ?? {}, lookup }
    return [name, readRepeated(pairs.getAll(name), meaning, true)]
  })
  return Object.fromEntries(fields) as object
}

const partsOf = (request: WireRequest): Part[] | undefined =>
  readMultipart(request.header('content-type') ?? '', request.body)

const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal('bodyNotEncoded', { location: 'body', issue: 'is not UTF-8' })
  }
}

const parseJson = (bytes: Buffer): unknown => {
  const text = textOf(bytes)
  try {
    return readJson(text)
  } catch (error) {
    const issue = error instanceof Error ? error.message : 'is not JSON'
    throw refusal('bodyNotJson', { location: 'body', issue })
  }
}

const readForm = (
  parts: readonly Part[] | undefined,
  { schema, form }: RequestBody,
  lookup: Lookup,
): ReadBody => {
  if (!parts) throw refusal('bodyNotForm', { location: 'body' })
  const fileField = form?.file ?? 'file'
  const { properties = {} } = resolveSchema(schema, lookup)
  const fields: Record<string, unknown> = {}
  for (const { name, content } of parts) {
    // The file's bytes are kept apart from the fields; the schema only requires its presence.
    if (name === fileField) fields[name] = ''
    else if (name === 'meta') fields[name] = parseJson(content)
    // A list is sent as a part for each item, and an object as JSON.
    else {
      const texts = parts.flatMap((part) =>
        part.name === name ? [part.content.toString('utf8')] : [],
      )
      const meaning = { schema: properties[name] ?? {}, lookup }
      fields[name] = readRepeated(texts, meaning, true)
    }
  }
  const file = parts.find(({ name }) => name === fileField)
  return {
    value: fields,
    upload: file && {
      name: file.filename ?? '',
      type: file.type ?? 'application/octet-stream',
      content: file.content,
    },
  }
}
