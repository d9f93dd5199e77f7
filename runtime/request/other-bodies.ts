import { isDate } from '../base/beijing-time.js'
import type { Bytes } from '../base/bytes.js'
import type { OperationDescriptor } from '../operation.js'
import { encodeMultipart, type Part } from './multipart.js'
import { jsonText, refuse } from './request-error.js'
import { scalar } from './scalar.js'
import { encodeForm } from './styles.js'
import { isFile, readFile } from './upload.js'

export interface PreparedBody {
  /** Built once: what is signed and what is sent are the same text. */
  readonly content: string | Bytes | undefined
  readonly contentType: string | undefined
  /** What is signed as the body: `content`, an upload's `meta`, or `''` where there is none. */
  readonly signed: string | Uint8Array
}

/** A body that is sent as it is given. */
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

/** A form that is no upload of WeChat Pay's: every field is a part or a pair. */
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
  // Of a multipart body WeChat Pay signs `meta` alone, and nothing where there is none.
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
