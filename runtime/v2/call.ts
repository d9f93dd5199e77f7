import { withCallersStack } from '../base/callers-stack.js'
import { own } from '../base/own.js'
import { send } from '../call/call.js'
import { platformFetch } from '../call/platform-fetch.js'
import { type Context, contextOf } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../operation.js'
import { encryptFields } from '../request/encrypt.js'
import { type BaseUrl, host } from '../request/hosts.js'
import type { PreparedBody, PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { bankKeyOf, GET_PUBLIC_KEY } from './bank-key.js'
import type { V2Config } from './config.js'
import { signedFields, signTypeFor } from './fields.js'
import type { V2Operation } from './operation.js'
import { XmlProtocol } from './protocol.js'
import { Signing } from './signature.js'
import { uploadOf } from './upload.js'
import { writeXml } from './write-xml.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * Calls an operation of APIv2; what every generated function of `wechatpay-ky/v2/…` does. Use it for
 * an operation of your own.
 *
 * @throws {ApiError} if `return_code` or `result_code` is FAIL; `code` is `err_code`
 * @throws {VerificationError} if an answer that should be signed is not, or not right
 * @throws {ConfigError} if the client has no `v2`, or the call needs a certificate and there is none
 */
export const callV2 = async <Data>(
  wxpay: WechatPay,
  operation: V2Operation,
  request: object = {},
  options: RequestOptions = {},
): Promise<WechatPayResponse<Data>> => {
  try {
    options.signal?.throwIfAborted()
    const response = await send(
      contextOf(wxpay),
      await prepare(wxpay, own(operation), request, options),
      options,
    )
    // What the operation's spec says of its answer; what arrives is WeChat Pay's word.
    return response as WechatPayResponse<Data>
  } catch (error) {
    throw withCallersStack(error, callV2)
  }
}

/** The URL of a page that the user opens in WeChat; nothing is sent. */
export const linkV2 = async (
  wxpay: WechatPay,
  descriptor: V2Operation,
  request: object = {},
): Promise<string> => {
  const operation = own(descriptor)
  const context = contextOf(wxpay)
  const { v2, signing } = requireV2(context, operation)
  const given = partOf(operation, request)
  const fields = await signedFields(operation, given, context, v2, signing)
  return `${baseOf(context, operation).href}${operation.path}${queryOf(fields)}#wechat_redirect`
}

const prepare = async (
  wxpay: WechatPay,
  operation: V2Operation,
  request: object,
  options: RequestOptions,
): Promise<PreparedCall> => {
  const context = contextOf(wxpay)
  const { v2, signing } = requireV2(context, operation)
  requireCertificate(context, operation)
  const given = partOf(operation, request)
  const secrets: string[] = []
  const open = await encrypted(wxpay, operation, given, { secrets, options })
  const upload = operation.request === 'form' ? await uploadOf(operation, open) : undefined
  const fields = await signedFields(operation, upload?.fields ?? open, context, v2, signing)
  const signatures = ['sign', operation.secondSign?.field ?? 'sign'].map((name) => fields.get(name))
  secrets.push(...signatures.filter((sign) => sign !== undefined))
  const base = baseOf(context, operation)
  return {
    operation: asPlain(operation),
    base,
    url: new URL(base.href + operation.path).href,
    target: operation.path,
    body: upload?.body(fields) ?? bodyOf(operation, fields),
    headers: undefined,
    serial: undefined,
    secrets,
    subject: {},
    protocol: new XmlProtocol(operation, signing, {
      signature: fields.get('sign') ?? '',
      type: signTypeFor(operation, v2),
      query: operation.request === 'query' ? queryOf(fields) : '',
      secrets,
    }),
  }
}

/** What the road through ky looks at. */
const asPlain = ({ id, method, path, response }: V2Operation): OperationDescriptor => ({
  id,
  method,
  path,
  response: response === 'file' ? 'file' : 'json',
  unsigned: true,
})

const partOf = (operation: V2Operation, request: object): Fields => {
  const parts = (request ?? {}) as Readonly<Record<string, unknown>>
  const { [operation.request]: given, ...others } = parts
  const [other] = Object.keys(others).filter((name) => others[name] !== undefined)
  if (other !== undefined) {
    throw refuse(operation, `${other}: this operation takes its fields as ${operation.request}.`)
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Fields
  throw refuse(operation, `${operation.request}: expected an object with the fields to send.`)
}

const NO_BODY: PreparedBody = { content: undefined, contentType: undefined, signed: '' }

const bodyOf = (operation: V2Operation, fields: ReadonlyMap<string, string>): PreparedBody => {
  if (operation.request !== 'xml') return NO_BODY
  return { content: writeXml(fields), contentType: 'text/xml; charset=utf-8', signed: '' }
}

const queryOf = (fields: ReadonlyMap<string, string>): string =>
  `?${[...fields].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`

const baseOf = ({ hosts }: Context, operation: V2Operation): BaseUrl => {
  if (operation.host !== undefined && !hosts.isGiven) return host(operation.host)
  return operation.overseas ? hosts.overseas : hosts.mainland
}

const signings = /* @__PURE__ */ new WeakMap<V2Config, Signing>()

/** The APIv2 part of a client. */
export const requireV2 = (
  { v2 }: Context,
  { id }: Pick<V2Operation, 'id'>,
): { readonly v2: V2Config; readonly signing: Signing } => {
  if (!v2) {
    throw new ConfigError(
      `${id}: this client has no APIv2 key. Add v2: { key } to createWechatPay; it is not the APIv3 key.`,
    )
  }
  const signing = signings.get(v2) ?? new Signing(v2.key)
  signings.set(v2, signing)
  return { v2, signing }
}

/** The platform's own fetch has no certificate. Of another one nobody can tell. */
const requireCertificate = (context: Context, { id, certificate }: V2Operation): void => {
  if (!certificate || context.fetch !== platformFetch) return
  throw new ConfigError(
    `${id}: WeChat Pay wants the merchant's certificate for this call, so nothing was sent. Set fetch to one that presents it: on Node, undici's fetch with an Agent that has cert and key.`,
  )
}

interface Encrypting {
  readonly secrets: string[]
  readonly options: RequestOptions
}

const encrypted = async (
  wxpay: WechatPay,
  operation: V2Operation,
  given: Fields,
  { secrets, options }: Encrypting,
): Promise<Fields> => {
  const paths = (operation.sensitive ?? []).filter((name) => given[name] !== undefined)
  if (paths.length === 0) return given
  const context = contextOf(wxpay)
  const { serial } = operation
  const key = serial ? await platformKeyOf(context) : await bankKey(wxpay, context, options)
  const value = await encryptFields(operation, 'xml', given, paths, { key, secrets })
  return { ...(serial && key ? { [serial]: key.id } : {}), ...(value as Fields) }
}

const platformKeyOf = async ({ platformKeys, clock }: Context) => {
  await platformKeys.prepare(clock())
  return platformKeys.forEncryption(clock())
}

const bankKey = (wxpay: WechatPay, context: Context, { signal }: RequestOptions) =>
  bankKeyOf(context, async () => {
    const { data } = await callV2<{ pub_key?: unknown }>(
      wxpay,
      GET_PUBLIC_KEY,
      { xml: {} },
      { signal },
    )
    return data.pub_key
  })
