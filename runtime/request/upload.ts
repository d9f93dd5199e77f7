import { type Bytes, toHex } from '../base/bytes.js'
import { SM3_REMEDY, type StreamingHash } from '../digests/file-hash.js'
import { ConfigError } from '../errors/config-error.js'
import type { FormDescriptor, OperationDescriptor } from '../operation.js'
import { mediaTypeOf } from './media-type.js'
import { encodeMultipart, type Part } from './multipart.js'
import { jsonText, refuse } from './request-error.js'
import { scalar } from './scalar.js'

export interface Upload {
  readonly body: Bytes
  readonly contentType: string
  /** The JSON text of `meta`, the only signed part of an upload. */
  readonly signed: string
}

/**
 * Builds an upload: first `meta`, then further fields, then the file.
 *
 * `form` is `{ <file field>: UploadFile, meta?, <further field>? }`. The keys of `meta` that take
 * the file's name and digest are filled in, unless the caller did.
 */
export const encodeUpload = async (
  operation: OperationDescriptor,
  descriptor: FormDescriptor,
  form: Readonly<Record<string, unknown>>,
  sm3?: () => StreamingHash,
): Promise<Upload> => {
  const { [descriptor.file]: given, meta: givenMeta, ...fields } = form
  const file = await readFile(operation, descriptor, given)
  const meta = readMeta(operation, givenMeta)
  const name = fileName(operation, descriptor, file, meta)
  if (descriptor.filename !== undefined) meta[descriptor.filename] ??= name
  if (descriptor.digest !== undefined) {
    meta[descriptor.digest] ??= await digest(descriptor, file.bytes, sm3)
  }
  const signed = Object.keys(meta).length === 0 ? '' : jsonText(operation, 'form.meta', meta)
  const parts: Part[] = signed === '' ? [] : [{ name: 'meta', content: signed, type: JSON_TYPE }]
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue
    parts.push({ name: field, content: scalar(operation, `form.${field}`, value, true) })
  }
  const type = file.type || mediaTypeOf(name)
  parts.push({ name: descriptor.file, content: file.bytes, filename: name, type })
  return { ...encodeMultipart(parts), signed }
}

const JSON_TYPE = 'application/json'

export interface FileContent {
  readonly bytes: Bytes
  readonly name: string | undefined
  readonly type: string
}

/** Whether a value is in one of the forms of a file. */
export const isFile = (given: unknown): boolean =>
  given instanceof Blob ||
  given instanceof ArrayBuffer ||
  ArrayBuffer.isView(given) ||
  isNamed(given)

/** The file of an upload, in any form that callers may use. `place` is its path for errors. */
export const readFile = async (
  operation: Pick<OperationDescriptor, 'id'>,
  descriptor: Pick<FormDescriptor, 'file' | 'maxBytes'>,
  given: unknown,
  place = `form.${descriptor.file}`,
): Promise<FileContent> => {
  refuseLarge(operation, descriptor, isNamed(given) ? given.data : given)
  const content = await readContent(given)
  if (content) return content
  if (isNamed(given)) {
    const { name, type } = given
    if (type !== undefined && !/^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.-]+)*$/.test(type)) {
      throw refuse(operation, `${place}.type: not a MIME type like image/png.`)
    }
    const named = await readContent(given.data)
    if (named) return { bytes: named.bytes, name, type: type ?? named.type }
  }
  const path = typeof given === 'string' ? ' A path is not read: read the file first.' : ''
  throw refuse(
    operation,
    `${place}: expected a File, a Blob, bytes, or { name, data } with one of these.${path}`,
  )
}

/** Checked before reading, because a Blob may be a large file on a disk. */
const refuseLarge = (
  operation: Pick<OperationDescriptor, 'id'>,
  { file, maxBytes }: Pick<FormDescriptor, 'file' | 'maxBytes'>,
  content: unknown,
): void => {
  const size = content instanceof Blob ? content.size : lengthOf(content)
  if (maxBytes === undefined || size <= maxBytes) return
  throw refuse(operation, `form.${file}: ${size} bytes; this endpoint takes at most ${maxBytes}.`)
}

const lengthOf = (content: unknown): number =>
  content instanceof ArrayBuffer || ArrayBuffer.isView(content) ? content.byteLength : 0

const readContent = async (given: unknown): Promise<FileContent | undefined> => {
  const bytes = viewOf(given)
  if (bytes) return { bytes, name: undefined, type: '' }
  if (!(given instanceof Blob)) return undefined
  const name = 'name' in given && typeof given.name === 'string' ? given.name : undefined
  return { bytes: new Uint8Array(await given.arrayBuffer()), name, type: given.type }
}

const viewOf = (given: unknown): Bytes | undefined => {
  if (given instanceof ArrayBuffer) return new Uint8Array(given)
  if (!ArrayBuffer.isView(given)) return undefined
  // Copies the bytes, because WebCrypto does not accept a view of shared memory.
  return new Uint8Array(given.buffer, given.byteOffset, given.byteLength).slice()
}

const isNamed = (given: unknown): given is { name: string; data: unknown; type?: string } =>
  typeof given === 'object' &&
  given !== null &&
  'data' in given &&
  'name' in given &&
  typeof given.name === 'string'

const readMeta = (operation: OperationDescriptor, meta: unknown): Record<string, unknown> => {
  if (meta === undefined) return {}
  if (typeof meta === 'object' && meta !== null && !Array.isArray(meta)) return { ...meta }
  throw refuse(operation, 'form.meta: expected an object.')
}

/** `meta` and the file's part have the same name, because WeChat Pay compares them. */
const fileName = (
  operation: OperationDescriptor,
  descriptor: FormDescriptor,
  file: FileContent,
  meta: Readonly<Record<string, unknown>>,
): string => {
  const key = descriptor.filename
  const name = (key === undefined ? undefined : meta[key]) ?? file.name
  if (typeof name === 'string' && name !== '') return name
  const place = key === undefined ? '' : `, or the name as form.meta.${key}`
  throw refuse(
    operation,
    `form.${descriptor.file}: the file has no name. Give a File or { name, data }${place}.`,
  )
}

const digest = async (
  { digest: field, algorithm }: FormDescriptor,
  bytes: Bytes,
  sm3?: () => StreamingHash,
): Promise<string> => {
  if (algorithm === 'SM3') {
    if (sm3) return toHex(digestWith(sm3(), bytes))
    throw new ConfigError(
      `form.meta.${field} is the SM3 of the file, and this client has no SM3: ${SM3_REMEDY}`,
    )
  }
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

const digestWith = (hash: StreamingHash, bytes: Bytes): Uint8Array => {
  hash.update(bytes)
  return hash.digest()
}
