import { stringify } from '../base/json.js'
import { signAnswer } from '../call/authorization.js'
import { type Context, contextOf } from '../context.js'
import type { WechatPay } from '../operation.js'
import { requireNotificationKey } from './read.js'
import { type NotificationHandlerOptions, type Service, serve } from './serve.js'

export type { NotificationHandlerOptions } from './serve.js'

/** An answer with content, sent as JSON with status 200: `{ code: 'SUCCESS', … }`. */
interface Acknowledgement {
  readonly code: string
}

interface Handling<Event> extends Pick<Service<Event, unknown>, 'read' | 'callback'> {
  /** The events whose answers are signed. */
  readonly signed: readonly string[]
}

/** The implementation of `notificationHandler`, which is generated with the known events. */
export const handlerFor = <Event extends { readonly event_type: string }>(
  wxpay: WechatPay,
  { read, callback, signed }: Handling<Event>,
  options: NotificationHandlerOptions,
): ((request: Request) => Promise<Response>) => {
  const context = contextOf(wxpay)
  // Fails at start if the key that the handler needs is missing.
  requireNotificationKey(context)
  const accepted = (reply: unknown, { event_type }: Event): Response | Promise<Response> =>
    isAcknowledgement(reply)
      ? acknowledge(reply, signed.includes(event_type) ? context : undefined)
      : new Response(null, { status: 204 })
  return serve({ read, callback, accepted, refused }, options)
}

const isAcknowledgement = (reply: unknown): reply is Acknowledgement =>
  typeof reply === 'object' && reply !== null && typeof codeOf(reply) === 'string'

/** `signer` is given if WeChat Pay verifies the answer. */
const acknowledge = async (
  reply: Acknowledgement,
  signer: Context | undefined,
): Promise<Response> => {
  const body = stringify(reply) ?? ''
  const signature = signer ? { Authorization: await signAnswer(signer, body) } : {}
  return new Response(body, { status: 200, headers: { ...JSON_TYPE, ...signature } })
}

const codeOf = (reply: object): unknown => ('code' in reply ? reply.code : undefined)

const refused = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(stringify({ code: 'FAIL', message }) ?? null, {
    status,
    headers: { ...JSON_TYPE, ...headers },
  })

const JSON_TYPE = { 'Content-Type': 'application/json' }
