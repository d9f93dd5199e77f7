/** A notification from `readNotification`: verified, with decrypted content. */
export interface Notification<
  EventType extends string,
  Content,
  OriginalType extends string = string,
> {
  /** Stays the same when the platform sends the notification again: use it to detect repeats. */
  readonly id: string
  /** RFC 3339 */
  readonly create_time: string
  readonly event_type: EventType
  readonly resource_type: string
  readonly summary: string
  /** `resource.original_type` of the encrypted notification. */
  readonly original_type: OriginalType
  /** The decrypted content. */
  readonly resource: Content
}

/**
 * An undocumented notification. It is verified and decrypted like all others; only its content is
 * not typed.
 *
 * Its `event_type` is any undocumented text. The type excludes the documented ones, so that
 * comparing with one of those still narrows. To compare it with an undocumented one: `const type:
 * string = event.event_type`.
 */
export type UnknownNotification = Notification<Undocumented.EVENT_TYPE, unknown>

// An enum member is assignable to string and differs from every literal. It exists only as a type.
declare enum Undocumented {
  EVENT_TYPE = 'an event_type that is not documented',
}
