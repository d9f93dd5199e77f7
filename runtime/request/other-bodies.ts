import { isDate } from '../base/beijing-time.js'
import type { Bytes } from '../base/bytes.js'
import type { OperationDescriptor } from '../operation.js'
import { encodeMultipart, type Part } from './multipart.js'
import { jsonText, refuse } from './request-error.js'
import { scalar } from './scalar.js'
import { encodeForm } from './styles.js'
import { isFile, readFile } from './upload.js'

export interface PreparedBody {
  /** Built once, so the signed and the sent text are the same. */
  readonly content: string | Bytes | undefined
  readonly contentType: string | undefined
  /** The signed body: `content`, an upload's `meta`, or `''` without a body. */
  readonly signed: string | Uint8Array
}

/** A body that is sent unchanged. */
export const plainBody = async (
  operation: OperationDescriptor,
  given: unknown,
): Promise<PreparedBody> => {
  if (given === undefined) return { content: undefined, contentType: undefined, signed: '' }
  const { mediaType } = operation
  if (operation.request === 'text') {
    if (typeof given !== 'string') throw refuse(operation, 'text: expected a string.')
    return { content: given, contentType: mediaType ?? 'text/plain;charset=UTF-8', signed: given }
  }
  const { bytes, type } = await readFile(operation, { file: 'body' }, given, 'body')
  const contentType = mediaType ?? (type || 'application/octet-stream')
  return { content: bytes, contentType, signed: bytes }
}

/** A form that is not an upload to WeChat Pay: every field is a part or a pair. */
export const formBody = async (
  operation: OperationDescriptor,
  form: unknown,
): Promise<PreparedBody> => {
  if (form === undefined) return { content: undefined, contentType: undefined, signed: '' }
  if (operation.request === 'urlencoded') {
    const content = encodeForm(operation, form)
    return { content, contentType: 'application/x-www-form-urlencoded', signed: content }
  }
  if (typeof form !== 'object' || form === null)
    throw refuse(operation, 'form: expected an object.')
  const parts: Part[] = []
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) parts.push(await partOf(operation, name, one))
    }
  }
  const { body, contentType } = encodeMultipart(parts)
  // For a multipart body, only `meta` is signed, or nothing if there is no `meta`.
  const meta = parts.find((part) => part.name === 'meta')?.content
  return { content: body, contentType, signed: typeof meta === 'string' ? meta : '' }
}

const partOf = async (
  operation: OperationDescriptor,
  name: string,
  value: unknown,
): Promise<Part> => {
  const place = `form.${name}`
  if (isFile(value)) {
    const { bytes, name: filename = name, type } = await readFile(operation, { file: name }, value)
    return { name, content: bytes, filename, type: type || 'application/octet-stream' }
  }
  if (typeof value !== 'object' || value === null || isDate(value)) {
    return { name, content: scalar(operation, place, value, true) }
  }
  return { name, content: jsonText(operation, place, value), type: 'application/json' }
}
