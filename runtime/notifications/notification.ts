/** A notification as `readNotification` hands it over: verified, and its content decrypted. */
export interface Notification<
  EventType extends string,
  Content,
  OriginalType extends string = string,
> {
  /** Stays the same when the platform sends the notification again: use it to tell repeats. */
  readonly id: string
  /** RFC 3339 */
  readonly create_time: string
  readonly event_type: EventType
  readonly resource_type: string
  readonly summary: string
  /** `resource.original_type` of the encrypted notification. */
  readonly original_type: OriginalType
  /** What was encrypted. */
  readonly resource: Content
}

/**
 * A notification that nobody described yet. It arrives like all others; only its content is not typed.
 *
 * Its `event_type` is text as it came. The type says no more than that it is none of the documented
 * ones, or comparing with one of those would not narrow any longer. To compare it with another:
 * `const type: string = event.event_type`.
 */
export type UnknownNotification = Notification<Undocumented.EVENT_TYPE, unknown>

// An enum's member is text, and different from every literal. It exists in types only.
declare enum Undocumented {
  EVENT_TYPE = 'an event_type that is not documented',
}
