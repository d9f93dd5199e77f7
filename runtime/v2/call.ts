import { abortable } from '../base/abortable.js'
import { withCallersStack } from '../base/callers-stack.js'
import { own } from '../base/own.js'
import { send } from '../call/call.js'
import { beforeSending } from '../call/trace.js'
import { type Context, contextOf } from '../context.js'
import type { RequestOptions, WechatPay, WechatPayResponse } from '../operation.js'
import { encryptFields } from '../request/encrypt.js'
import type { PreparedCall } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { bankKeyOf, GET_PUBLIC_KEY } from './bank-key.js'
import { apart, signedFields, signTypeFor } from './fields.js'
import type { V2Operation } from './operation.js'
import { asPlain, baseOf, bodyOf, partOf, queryOf } from './parts.js'
import { XmlProtocol } from './protocol.js'
import { requireCertificate, requireV2 } from './require.js'
import { uploadOf } from './upload.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * Calls an operation of APIv2. Every generated function of `wechatpay-ky/v2/…` calls it. Use it for
 * an operation of your own.
 *
 * @throws {ApiError} if `return_code` or `result_code` is FAIL; `code` is `err_code`
 * @throws {VerificationError} if a required signature of the answer is missing or wrong
 * @throws {ConfigError} if the client has no `v2`, or the call needs a certificate and there is none
 */
export const callV2 = async <Data>(
  wxpay: WechatPay,
  operation: V2Operation,
  request: object = {},
  given: RequestOptions = {},
): Promise<WechatPayResponse<Data>> => {
  try {
    const options = own(given)
    options.signal?.throwIfAborted()
    const call = await prepare(wxpay, own(operation), request, options.signal)
    const response = await send(contextOf(wxpay), call, options)
    // The type comes from the operation's spec; the answer is not checked against it.
    return response as WechatPayResponse<Data>
  } catch (error) {
    throw withCallersStack(error, callV2)
  }
}

/** Returns the URL of a page that the user opens in WeChat; nothing is sent. */
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
  signal: AbortSignal | undefined,
): Promise<PreparedCall> => {
  const context = contextOf(wxpay)
  const { v2, signing } = requireV2(context, operation)
  const base = baseOf(context, operation)
  requireCertificate(context, base, operation)
  const [inUrl, given] = apart(operation, partOf(operation, request))
  const secrets: string[] = []
  const open = await encrypted(wxpay, operation, given, { secrets, signal })
  const upload = operation.request === 'form' ? await uploadOf(operation, open) : undefined
  const fields = await signedFields(operation, upload?.fields ?? open, context, v2, signing)
  const signatures = ['sign', operation.secondSign?.field ?? 'sign'].map((name) => fields.get(name))
  secrets.push(...signatures.filter((sign) => sign !== undefined))
  return {
    operation: asPlain(operation),
    base,
    url: new URL(base.href + operation.path).href,
    target: operation.path,
    query: queryOf(operation.request === 'query' ? fields : inUrl),
    body: upload?.body(fields) ?? bodyOf(operation, fields),
    headers: undefined,
    serial: undefined,
    secrets,
    subject: {},
    protocol: new XmlProtocol(operation, signing, {
      signature: fields.get('sign') ?? '',
      type: signTypeFor(operation, v2),
      secrets,
    }),
  }
}

interface Encrypting {
  readonly secrets: string[]
  readonly signal: AbortSignal | undefined
}

const encrypted = async (
  wxpay: WechatPay,
  operation: V2Operation,
  given: Fields,
  { secrets, signal }: Encrypting,
): Promise<Fields> => {
  const paths = (operation.sensitive ?? []).filter((name) => given[name] !== undefined)
  if (paths.length === 0) return given
  const { serial } = operation
  const fetched = serial ? platformKeyOf(contextOf(wxpay)) : bankKey(wxpay)
  const key = await beforeSending(abortable(fetched, signal))
  const value = (await encryptFields(operation, 'xml', given, paths, { key, secrets })) as Fields
  if (!serial || !key) return value
  const named = value[serial]
  if (named === undefined || named === key.id) return { ...value, [serial]: key.id }
  throw refuse(
    operation,
    `${serial}: expected ${key.id}, the key that encrypts this request, got another value. Leave ${serial} out.`,
  )
}

const platformKeyOf = async ({ platformKeys, clock }: Context) => {
  await platformKeys.prepare(clock())
  return platformKeys.forEncryption(clock())
}

/** Fetches the key without the signal of a call, because other calls wait for the same key. */
const bankKey = (wxpay: WechatPay) =>
  bankKeyOf(contextOf(wxpay), async () => {
    const { data } = await callV2<{ pub_key?: unknown }>(wxpay, GET_PUBLIC_KEY, { xml: {} })
    return data.pub_key
  })
