import type { Operation } from '../../../generator/model/types.js'
import type { ExampleRequest } from '../../../simulator/examples.js'
import type { Caller } from './merchant.js'
import { encryptFor, type RawRequest } from './merchant.js'

type Fields = Readonly<Record<string, unknown>>

/** An example request as it goes over the wire, without the help of the client. */
export const toWire = (
  operation: Operation,
  example: ExampleRequest,
  config: Caller,
): RawRequest => {
  const [serial = '', pem = ''] = Object.entries(config.platformKeys)[0] ?? []
  const encrypt = (value: unknown, paths: readonly string[]) =>
    paths.reduce(
      (result, path) =>
        changeAt(result, path.split('.'), (text) => encryptFor(pem, text, operation.pkcs1)),
      value,
    )
  // The example leaves out what the client fills in.
  const own = 'mchid' in config ? config.mchid : ''
  const filled = (part: string, fields: object): object => {
    const places = operation.mchid.map((place) => place.split('.'))
    const names = places.flatMap(([where, name]) => (where === part ? [[name, own]] : []))
    return { ...Object.fromEntries(names), ...fields }
  }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(example[name])),
  )
  const query = encrypt(filled('query', example.query ?? {}), operation.sensitive.query) as Fields
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => `${name}=${encodeURIComponent(String(each))}`),
  )
  const base = {
    method: operation.method,
    target: pairs.length > 0 ? `${path}?${pairs.join('&')}` : path,
    headers: { 'Wechatpay-Serial': serial, ...example.headers },
  }
  if (example.form) {
    const form = encrypt(example.form, operation.sensitive.request) as Fields
    return { ...base, ...multipart(operation, form, base.headers) }
  }
  if (example.json === undefined) return base
  return {
    ...base,
    body: JSON.stringify(
      encrypt(filled('json', example.json as object), operation.sensitive.request),
    ),
  }
}

const changeAt = (
  value: unknown,
  [step = '', ...rest]: readonly string[],
  change: (text: string) => string,
): unknown => {
  if (step === '') return typeof value === 'string' && value !== '' ? change(value) : value
  const key = step.replace('[]', '')
  const fields = value as Record<string, unknown> | undefined
  const held = fields?.[key]
  if (held === undefined) return value
  const changed = Array.isArray(held)
    ? held.map((item) => changeAt(item, rest, change))
    : changeAt(held, rest, change)
  return { ...fields, [key]: changed }
}

const BOUNDARY = 'boundary-of-the-test'

const multipart = (
  operation: Operation,
  form: Fields,
  headers: Readonly<Record<string, string>>,
): Partial<RawRequest> => {
  const fileField = operation.request?.form?.file ?? 'file'
  const { meta, [fileField]: file, ...others } = form
  const { name, data, type } = file as { name: string; data: Uint8Array; type: string }
  const signed = JSON.stringify(meta)
  const part = (head: string, content: string | Uint8Array) =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ])
  const body = Buffer.concat([
    part('Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json', signed),
    ...Object.entries(others).map(([field, value]) =>
      part(`Content-Disposition: form-data; name="${field}"`, String(value)),
    ),
    part(
      `Content-Disposition: form-data; name="${fileField}"; filename="${name}"\r\nContent-Type: ${type}`,
      data,
    ),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
  const type_ = `multipart/form-data; boundary=${BOUNDARY}`
  return { body, signed, headers: { ...headers, 'Content-Type': type_ } }
}
