import type { RawNotification } from '../../../generated/notifications/index.js'
import type { Platform, SignatureOptions } from './platform.js'
import type { Sealed } from './seal.js'
import type { Suite } from './suite.js'

export interface NotificationOptions {
  readonly event?: string
  readonly original?: string
  /** What is encrypted; anything but text is written as JSON. */
  readonly content?: unknown
  readonly resource?: (sealed: Sealed) => object | undefined
  /** The whole body in place of all that. */
  readonly body?: string | Uint8Array
  readonly signed?: boolean | SignatureOptions | undefined
  readonly key?: string
}

export interface SentNotification extends RawNotification {
  readonly headers: Record<string, string>
  readonly body: Buffer
  /** The same as a WHATWG request. */
  readonly request: Request
}

export const REFUNDED = {
  mchid: '1900000109',
  out_refund_no: '1217752501201407033233368018',
  refund_id: '50000000382019052709732678859',
  refund_status: 'SUCCESS',
  amount: { total: 100, refund: 9007199254740993n },
}

/** A notification as WeChat Pay posts it. */
export const notify = (platform: Platform, options: NotificationOptions = {}): SentNotification => {
  const body = Buffer.from(options.body ?? envelope(options, platform.suite))
  const signature = options.signed === false ? {} : platform.signature(body, options.signed)
  const headers = { 'Content-Type': 'application/json', 'Request-ID': '08F78BB5AF06', ...signature }
  return {
    headers,
    body,
    request: new Request('https://merchant.example/notify', { method: 'POST', headers, body }),
  }
}

const envelope = (
  {
    event = 'REFUND.SUCCESS',
    original = 'refund',
    content = REFUNDED,
    resource = (sealed) => sealed,
    ...options
  }: NotificationOptions,
  { seal }: Suite,
): string => {
  const { key, associated } = { key: options.key, associated: original }
  const sealed = seal(textOf(content), { associated, ...(key !== undefined && { key }) })
  return JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: '2015-05-20T13:29:35+08:00',
    resource_type: 'encrypt-resource',
    event_type: event,
    summary: '退款成功',
    resource: resource({ ...sealed, ...{ original_type: original } }),
  })
}

const textOf = (content: unknown): string | Uint8Array => {
  if (typeof content === 'string' || content instanceof Uint8Array) return content
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'bigint' ? `<${value}>` : value,
  ).replace(/"<(\d+)>"/g, '$1')
}
