import { contextOf } from '../../context.js'
import { type NotificationHandlerOptions, type Service, serve } from '../../notifications/serve.js'
import type { WechatPay } from '../../operation.js'
import { requireV2 } from '../require.js'
import { writeXml } from '../write-xml.js'
import type { V2NotificationOptions } from './read.js'

// biome-ignore lint/suspicious/noConfusingVoidType: one callback may return both.
export type V2NotificationReply = Readonly<Record<string, string>> | undefined | void

export interface V2NotificationHandlerOptions
  extends V2NotificationOptions,
    NotificationHandlerOptions {}

/** The implementation of `notificationHandler`, which is generated with the known events. */
export const v2HandlerFor = <Event>(
  wxpay: WechatPay,
  { read, callback }: Pick<Service<Event, V2NotificationReply>, 'read' | 'callback'>,
  options: V2NotificationHandlerOptions,
): ((request: Request) => Promise<Response>) => {
  const { v2, signing } = requireV2(contextOf(wxpay), { id: 'notificationHandler' })
  const type = options.signType ?? v2.signType
  const accepted = async (reply: V2NotificationReply): Promise<Response> => {
    if (!reply) return answer(200, { return_code: 'SUCCESS', return_msg: 'OK' })
    const sign = await signing.sign(new Map(Object.entries(reply)), type)
    return answer(200, { ...reply, sign })
  }
  return serve({ read, callback, accepted, refused }, options)
}

const refused = (
  status: number,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Response => answer(status, { return_code: 'FAIL', return_msg: message }, headers)

const answer = (
  status: number,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(writeXml(new Map(Object.entries(fields))), {
    status,
    headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
  })
