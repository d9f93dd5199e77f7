import type { Context } from '../context.js'
import type { RequestError } from '../errors/request-error.js'
import type { FormDescriptor, OperationDescriptor } from '../operation.js'
import type { Protocol } from '../protocol.js'
import { type Encryption, encryptFields } from './encrypt.js'
import type { BaseUrl } from './hosts.js'
import { withMchid } from './mchid.js'
import { formBody, type PreparedBody, plainBody } from './other-bodies.js'
import { jsonText, refuse } from './request-error.js'
import { styledHeaders } from './styles.js'
import { encodeUpload } from './upload.js'
import { buildTarget, targetOf } from './url.js'
import { writeValues } from './values.js'

/** One prepared call, which can be signed and sent repeatedly. */
export interface PreparedCall {
  readonly operation: OperationDescriptor
  readonly base: BaseUrl
  readonly url: string
  /** Path and query within `url`, as signed. */
  readonly target: string
  /**
   * The end of the URL that errors and ky never see, because it contains a secret: the token of a
   * link, the signature of APIv2.
   */
  readonly query?: string
  readonly body: PreparedBody
  /** The header parameters of the operation. */
  readonly headers: Readonly<Record<string, unknown>> | undefined
  /** `Wechatpay-Serial`: the key that sensitive fields are encrypted with. */
  readonly serial: string | undefined
  /** Plain texts of sensitive fields, redacted from errors. */
  readonly secrets: readonly string[]
  /** The given values of path parameters that the answer repeats, by name. */
  readonly subject: Readonly<Record<string, string>>
  /** Absent for APIv3. */
  readonly protocol?: Protocol
}

export type { PreparedBody } from './other-bodies.js'

const NO_BODY: PreparedBody = { content: undefined, contentType: undefined, signed: '' }

/**
 * A GET for a link from WeChat Pay. The link is sent unchanged. Its query is kept apart, because
 * the token in it opens the file for anyone who reads it in a log.
 */
export const prepareLink = (
  context: Context,
  operation: OperationDescriptor,
  base: BaseUrl,
  link: URL,
): PreparedCall => {
  const target = targetOf(link.href, base.prefix)
  const [path = ''] = target.split('?')
  return {
    operation,
    base,
    url: base.href + path,
    target,
    query: target.slice(path.length),
    body: NO_BODY,
    headers: undefined,
    serial: context.platformKeys.forEncryption(context.clock())?.id,
    // WeChat Pay may quote the token in an error.
    secrets: valuesIn(link),
    subject: {},
  }
}

/** The values in the query of a link, as they are sent and decoded. */
const valuesIn = ({ search, searchParams }: URL): string[] =>
  [
    ...search.split(/[?&=]/).filter((text) => !searchParams.has(text)),
    ...searchParams.values(),
  ].filter((text) => text !== '')

/** Checks a call, encrypts its sensitive fields and builds its URL and body. */
export const prepareCall = async (
  context: Context,
  operation: OperationDescriptor,
  request: object,
): Promise<PreparedCall> => {
  if (typeof request !== 'object' || request === null) {
    throw refuse(operation, 'the request must be an object.')
  }
  const parts = withMchid(context, operation, request)
  const key = context.platformKeys.forEncryption(context.clock())
  const encryption: Encryption = {
    key,
    secrets: [],
    padding: operation.sensitive?.padding,
  }
  const built = buildTarget(operation, parts, await readQuery(operation, parts, encryption))
  const base = operation.overseas ? context.hosts.overseas : context.hosts.mainland
  // The URL parser may rewrite a custom path.
  const url = new URL(base.href + built).href
  return {
    operation,
    base,
    url,
    target: targetOf(url, base.prefix),
    body: await readBody(context, operation, parts, encryption),
    headers: readHeaders(operation, parts),
    serial: key?.id,
    secrets: encryption.secrets,
    subject: Object.fromEntries(
      (operation.repeats ?? []).map((name) => [name, String(parts[name])]),
    ),
  }
}

type Parts = Readonly<Record<string, unknown>>

const readQuery = (
  operation: OperationDescriptor,
  { query }: Parts,
  encryption: Encryption,
): Promise<unknown> => readFields(operation, 'query', query, operation.sensitive?.query, encryption)

/** A part with its sensitive fields encrypted, and its values as the documentation writes them. */
const readFields = async (
  operation: OperationDescriptor,
  part: 'query' | 'json' | 'form',
  given: unknown,
  sensitive: readonly string[] | undefined,
  encryption: Encryption,
): Promise<unknown> =>
  writeValues(
    operation,
    part,
    await encryptFields(operation, part, given, sensitive ?? [], encryption),
  )

const readBody = async (
  { sm3 }: Context,
  operation: OperationDescriptor,
  { json, form, text, body }: Parts,
  encryption: Encryption,
): Promise<PreparedBody> => {
  const { request } = operation
  if (json !== undefined && request !== 'json') throw misplaced(operation, 'json')
  if (form !== undefined && request !== 'form' && request !== 'urlencoded') {
    throw misplaced(operation, 'form')
  }
  if (request === 'text' || request === 'binary') return plainBody(operation, text ?? body)
  const sensitive = operation.sensitive?.request
  if (request === 'form' || request === 'urlencoded') {
    const fields = await readFields(operation, 'form', form, sensitive, encryption)
    return operation.form
      ? uploadBody(operation, operation.form, fields, sm3)
      : formBody(operation, fields)
  }
  return jsonBody(operation, await readFields(operation, 'json', json, sensitive, encryption))
}

const misplaced = (operation: OperationDescriptor, part: string): RequestError => {
  const takes = operation.request ? `takes its body as ${operation.request}` : 'has no body'
  return refuse(operation, `${part}: this operation ${takes}.`)
}

const jsonBody = (operation: OperationDescriptor, json: unknown): PreparedBody => {
  if (json === undefined) return NO_BODY
  const content = jsonText(operation, 'json', json)
  return { content, contentType: operation.mediaType ?? 'application/json', signed: content }
}

const uploadBody = async (
  operation: OperationDescriptor,
  descriptor: FormDescriptor,
  form: unknown,
  sm3: Context['sm3'],
): Promise<PreparedBody> => {
  if (typeof form !== 'object' || form === null) {
    throw refuse(operation, `form: expected an object with the file as ${descriptor.file}.`)
  }
  const upload = await encodeUpload(operation, descriptor, { ...form }, sm3)
  return { content: upload.body, contentType: upload.contentType, signed: upload.signed }
}

const readHeaders = (operation: OperationDescriptor, { headers }: Parts): Parts | undefined => {
  if (headers === undefined) return undefined
  if (typeof headers === 'object' && headers !== null) {
    return operation.styles ? styledHeaders(operation, headers) : (headers as Parts)
  }
  throw refuse(operation, 'headers: must be an object.')
}
