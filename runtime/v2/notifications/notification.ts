import type { AnswerShape } from '../operation.js'

/** A notification of APIv2 as `readNotification` hands it over. */
export interface V2Notification<
  EventType extends string,
  Content,
  Verified extends boolean = boolean,
> {
  readonly event_type: EventType
  /**
   * Whether its sign proves that it comes from WeChat Pay. `false` for refunds: nothing proves such a
   * notification, so ask `queryRefund` before you book it.
   */
  readonly verified: Verified
  /** Its fields, and those that were encrypted. */
  readonly resource: Content
}

/** What the runtime has to know of a notification. Generated from its spec; plain data. */
export interface V2NotificationFacts {
  /** The field that tells it apart, with a value if other notifications have the field too. */
  readonly field: string
  readonly value?: string
  readonly signed?: true
  readonly sealed?: { readonly field: string; readonly by: string }
  readonly answer?: AnswerShape
}

/** By `event_type`. */
export type V2Notifications = Readonly<Record<string, V2NotificationFacts>>
