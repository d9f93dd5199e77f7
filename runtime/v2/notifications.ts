import { notifications, type V2WechatPayNotification } from '../../generated/v2/webhooks/events.js'
import { openSealed, requireApiV3Key } from '../aead.js'
import { type Context, contextOf } from '../context.js'
import { DecryptionError } from '../errors/decryption-error.js'
import { RequestError } from '../errors/request-error.js'
import { VerificationError, type VerificationReason } from '../errors/verification-error.js'
import { parse } from '../json.js'
import { OversizeError, type RawNotification, readMessage } from '../notification-body.js'
import type { WechatPay } from '../operation.js'
import { requireV2 } from './call.js'
import { dataOf } from './data.js'
import type { V2NotificationFacts } from './notification.js'
import { readXml, XmlFault, type XmlFields } from './read-xml.js'
import { openRefundContent } from './refund-content.js'
import type { SignType } from './signature.js'
import { provesItself } from './verification.js'
import { writeXml } from './write-xml.js'

export type { V2Notification } from './notification.js'
export type { V2WechatPayNotification }

export interface V2NotificationOptions {
  /**
   * The algorithm that the order was signed with; default: the client's. Deductions, contracts and
   * native mode 1 are signed with MD5. The message itself never decides.
   */
  readonly signType?: SignType | undefined
}

/**
 * Verifies a notification of APIv2, opens what is sealed in it, and tells which one it is.
 *
 * ```ts
 * const event = await readNotification(wxpay, request)
 * if (event.event_type === 'transaction.success') await markPaid(event.resource.out_trade_no)
 * ```
 *
 * Nothing proves a refund notification (`verified` is `false`): ask `queryRefund` before you book it.
 * Compare amount, appid and order number with your own order, and handle each order once: APIv2 has no
 * protection against repeats.
 *
 * @throws {VerificationError} if its sign is missing or wrong
 * @throws {DecryptionError} if it does not open with the client's keys
 * @throws {RequestError} if it is none of the documented notifications
 * @throws {ConfigError} if the client has no `v2`
 */
export const readNotification = async (
  wxpay: WechatPay,
  request: Request | RawNotification,
  { signType }: V2NotificationOptions = {},
): Promise<V2WechatPayNotification> => {
  const context = contextOf(wxpay)
  const { v2, signing } = requireV2(context, { id: 'readNotification' })
  const { body } = await readMessage(request)
  const fields = readFields(body)
  const [event, facts] = recognise(fields)
  if (facts.signed) {
    const type = signType ?? v2.signType ?? 'HMAC-SHA256'
    await provesItself(fields, signing, [type], refused)
  }
  const open = await opened(context, fields, facts)
  // The types say what the specs say of each event; what arrives is WeChat Pay's word.
  return {
    event_type: event,
    verified: facts.signed === true,
    resource: { ...dataOf(open.fields, facts.answer), ...open.content },
  } as unknown as V2WechatPayNotification
}

const refused = (reason: VerificationReason, why: string): VerificationError =>
  new VerificationError(`Refused the notification: ${why}`, { reason })

const readFields = (body: Uint8Array): XmlFields => {
  try {
    return readXml(body)
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    throw new RequestError(`The notification cannot be read: ${error.message}.`)
  }
}

const recognise = (fields: XmlFields): [string, V2NotificationFacts] => {
  const found = Object.entries(notifications).find(([, { field, value }]) =>
    value === undefined ? fields.has(field) : fields.get(field) === value,
  )
  if (found) return found
  throw new RequestError('This is none of the documented notifications of APIv2.')
}

interface Opened {
  readonly fields: XmlFields
  /** Of sealed JSON. */
  readonly content?: object
}

const failure = (why: string, cause?: unknown): DecryptionError =>
  new DecryptionError(
    `The notification cannot be opened: ${why}`,
    {},
    cause === undefined ? undefined : { cause },
  )

const opened = async (
  context: Context,
  fields: XmlFields,
  { sealed }: V2NotificationFacts,
): Promise<Opened> => {
  if (!sealed) return { fields }
  const outer = new Map(fields)
  outer.delete(sealed.field)
  const text = String(fields.get(sealed.field) ?? '')
  if (sealed.by === 'aes-256-ecb') {
    const plain = openRefundContent(text, context.v2?.key ?? '')
    if (!plain) throw failure('it does not open with v2.key. Is it the key set in the platform?')
    return { fields: new Map([...outer, ...readContent(plain)]) }
  }
  const key = await requireApiV3Key(
    context,
    'Notifications of deposit-free orders are sealed with it',
  )
  const shell = {
    algorithm: fields.get('event_algorithm'),
    nonce: fields.get('event_nonce'),
    associated_data: fields.get('event_associated_data'),
    ciphertext: text,
  }
  return { fields: outer, content: readJson(await openSealed(key, shell, failure)) }
}

const readContent = (plain: Uint8Array): XmlFields => {
  try {
    return readXml(plain, 'root')
  } catch (error) {
    if (error instanceof XmlFault) throw failure(`in it, ${error.message}.`)
    throw error
  }
}

const readJson = (plain: Uint8Array): object => {
  try {
    const value = parse(new TextDecoder('utf-8', { fatal: true }).decode(plain))
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below.
  }
  throw failure('what was in it is not JSON.')
}

/** Returning accepts the notification, throwing makes WeChat Pay send it again. Native mode 1 wants
 * fields back: they are signed and sent. */
export type V2NotificationCallback = (event: V2WechatPayNotification) => Promise<Reply>

// biome-ignore lint/suspicious/noConfusingVoidType: one callback may return both.
type Reply = Readonly<Record<string, string>> | undefined | void

export interface V2NotificationHandlerOptions extends V2NotificationOptions {
  /** Called with everything that was refused, and with what the callback threw. */
  readonly onError?: ((error: unknown, request: Request) => unknown) | undefined
}

/**
 * A handler for frameworks that speak WHATWG `Request` and `Response`. It answers in XML: SUCCESS with
 * status 200, or FAIL with 400, 401, 413 or 500, upon which WeChat Pay sends the notification again.
 */
export const notificationHandler = (
  wxpay: WechatPay,
  callback: V2NotificationCallback,
  { onError, ...options }: V2NotificationHandlerOptions = {},
): ((request: Request) => Promise<Response>) => {
  const { v2, signing } = requireV2(contextOf(wxpay), { id: 'notificationHandler' })
  const type = options.signType ?? v2.signType ?? 'HMAC-SHA256'
  return async (request) => {
    if (request.method !== 'POST') return answer(405, { return_code: 'FAIL' }, { Allow: 'POST' })
    let status = 400
    try {
      const event = await readNotification(wxpay, request, options)
      status = 500
      const reply = await callback(event)
      if (!reply) return answer(200, { return_code: 'SUCCESS', return_msg: 'OK' })
      const fields = new Map(Object.entries(reply))
      return answer(200, { ...reply, sign: await signing.sign(fields, type) })
    } catch (error) {
      await tell(onError, error, request)
      if (status === 500) return answer(500, { return_code: 'FAIL', return_msg: 'not processed' })
      return answer(statusOf(error), { return_code: 'FAIL', return_msg: 'refused' })
    }
  }
}

const statusOf = (error: unknown): number => {
  if (error instanceof VerificationError) return 401
  if (error instanceof OversizeError) return 413
  return error instanceof RequestError || error instanceof DecryptionError ? 400 : 500
}

const tell = async (
  onError: V2NotificationHandlerOptions['onError'],
  error: unknown,
  request: Request,
): Promise<void> => {
  try {
    await onError?.(error, request)
  } catch {
    // The answer is the same.
  }
}

const answer = (
  status: number,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(writeXml(new Map(Object.entries(fields))), {
    status,
    headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
  })
