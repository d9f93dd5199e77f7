interface Typed {
  readonly event_type: string
}

/**
 * One function per event type. `Replies` maps the events that need an answer with content to its
 * type.
 */
export type EventHandlers<Event extends Typed, Replies> = {
  readonly [Type in LiteralOf<Event>]?: (
    event: EventOf<Event, Type>,
  ) => Promise<ReplyTo<Type, Replies>>
}

type LiteralOf<Event extends Typed> = Event extends unknown ? `${Event['event_type']}` : never

/** A notification may have several event types. */
export type EventOf<Event extends Typed, Type extends string> = Event extends unknown
  ? Type extends `${Event['event_type']}`
    ? Event & { readonly event_type: Type }
    : never
  : never

/**
 * The handler recognises an answer by its code, although some pages of the documentation call the
 * code optional.
 */
export type WithCode<Reply> = Reply & { readonly code: 'SUCCESS' | 'FAIL' }

// biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing.
type ReplyTo<Type, Replies> = Type extends keyof Replies ? WithCode<Replies[Type]> : void

/** Calls the function that is listed for the event's type, otherwise `others`. */
export const dispatch =
  <Event extends Typed, Reply>(
    handlers: Readonly<Record<string, unknown>>,
    others: (event: Event) => Promise<Reply>,
  ): ((event: Event) => Promise<Reply>) =>
  async (event) => {
    const { event_type: type } = event
    // The event type is untrusted input: `constructor` must not be found as a handler.
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined
    return ((handler as typeof others | undefined) ?? others)(event)
  }
