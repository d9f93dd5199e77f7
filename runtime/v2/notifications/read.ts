import { parse } from '../../base/json.js'
import { type Context, contextOf } from '../../context.js'
import { DecryptionError } from '../../errors/decryption-error.js'
import { RequestError } from '../../errors/request-error.js'
import { VerificationError, type VerificationReason } from '../../errors/verification-error.js'
import { openSealed, requireApiV3Key } from '../../keys/aead.js'
import { type RawNotification, readMessage } from '../../notifications/body.js'
import type { WechatPay } from '../../operation.js'
import { dataOf } from '../data.js'
import { readXml, XmlFault, type XmlFields } from '../read-xml.js'
import { requireV2 } from '../require.js'
import type { SignType } from '../signature.js'
import { provesItself } from '../verification.js'
import type { V2NotificationFacts, V2Notifications } from './notification.js'
import { openRefundContent } from './refund-content.js'

export interface V2NotificationOptions {
  /**
   * The algorithm that the order was signed with; default: the client's. Deductions, contracts and
   * native mode 1 are signed with MD5. The message itself never decides the algorithm.
   */
  readonly signType?: SignType | undefined
}

/**
 * Verifies a notification of APIv2, decrypts its content and identifies its type; see
 * `readNotification`, which is generated with the known events.
 */
export const readV2Event = async <Event>(
  wxpay: WechatPay,
  request: Request | RawNotification,
  { signType }: V2NotificationOptions,
  known: V2Notifications,
): Promise<Event> => {
  const context = contextOf(wxpay)
  const { v2, signing } = requireV2(context, { id: 'readNotification' })
  const { body } = await readMessage(request)
  const fields = readFields(body)
  const [event, facts] = recognise(fields, known)
  if (facts.signed) {
    const type = signType ?? v2.signType
    await provesItself(fields, signing, [type], refused)
  }
  const open = await opened(context, fields, facts)
  // The types come from the specs; the content is not checked against them.
  return {
    event_type: event,
    verified: facts.signed === true,
    resource: { ...dataOf(open.fields, facts.answer), ...open.content },
  } as Event
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

const recognise = (fields: XmlFields, known: V2Notifications): [string, V2NotificationFacts] => {
  const found = Object.entries(known).find(([, { field, value }]) =>
    value === undefined ? fields.has(field) : fields.get(field) === value,
  )
  if (found) return found
  throw new RequestError('This is not a documented notification of APIv2.')
}

interface Opened {
  readonly fields: XmlFields
  /** The value of encrypted JSON content. */
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
  const key = requireApiV3Key(
    context.apiV3Key,
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
  throw failure('the decrypted content is not JSON.')
}
