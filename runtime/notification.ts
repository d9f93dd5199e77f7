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
