import type { AnswerShape } from '../operation.js'

/** A notification of APIv2 from `readNotification`. */
export interface V2Notification<
  EventType extends string,
  Content,
  Verified extends boolean = boolean,
> {
  readonly event_type: EventType
  /**
   * Whether its sign proves that it comes from WeChat Pay. `false` for refunds: such a notification
   * has no proof of its origin, so call `queryRefund` before you book it.
   */
  readonly verified: Verified
  /** The fields of the notification, including the decrypted ones. */
  readonly resource: Content
}

/** The description of a notification for the runtime. Generated from its spec; plain data. */
export interface V2NotificationFacts {
  /**
   * The field that identifies the notification, with a value if other notifications have the field
   * too.
   */
  readonly field: string
  readonly value?: string
  readonly signed?: true
  readonly sealed?: { readonly field: string; readonly by: string }
  readonly answer?: AnswerShape
}

/** The notifications by `event_type`. */
export type V2Notifications = Readonly<Record<string, V2NotificationFacts>>
