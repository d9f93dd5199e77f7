import { stringify } from '../base/json.js'
import { contextOf } from '../context.js'
import type { WechatPay } from '../operation.js'
import { requireNotificationKey } from './read.js'
import { type NotificationHandlerOptions, type Service, serve } from './serve.js'

export type { NotificationHandlerOptions } from './serve.js'

/** What a few notifications want to be answered with, where others want nothing: the state of a
 * parking, say. Sent as JSON with status 200. */
export interface Acknowledgement {
  readonly code: 'SUCCESS' | 'FAIL'
  readonly message?: string
  readonly [field: string]: unknown
}

// biome-ignore lint/suspicious/noConfusingVoidType: one callback may return both.
export type NotificationReply = Acknowledgement | undefined | void

/** The handler behind `notificationHandler`, which is generated with the events that there are. */
export const handlerFor = <Event>(
  wxpay: WechatPay,
  { read, callback }: Pick<Service<Event, NotificationReply>, 'read' | 'callback'>,
  options: NotificationHandlerOptions,
): ((request: Request) => Promise<Response>) => {
  // A program does not start without the key that it will need.
  void requireNotificationKey(contextOf(wxpay)).catch(() => undefined)
  return serve({ read, callback, accepted, refused }, options)
}

const accepted = (reply: unknown): Response => {
  const isAcknowledgement =
    typeof reply === 'object' && reply !== null && typeof codeOf(reply) === 'string'
  if (!isAcknowledgement) return new Response(null, { status: 204 })
  return new Response(stringify(reply) ?? null, { status: 200, headers: JSON_TYPE })
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
