import { SimulatorError } from '../error.js'
import type { Fault } from '../faults/fault.js'
import type { FaultRules } from '../faults/rules.js'
import type { Timeline } from '../state/clock.js'
import { type Deliver, whyNotSent } from './delivery.js'
import type { Parcel } from './parcel.js'
import type { Draft, NotificationAttempt, SentNotification } from './sent.js'

export interface OutboxOptions {
  readonly timeline: Timeline
  readonly faults: FaultRules
  readonly deliver: Deliver
  /** Whether URLs of other machines are let through: only where `deliver` goes into a function. */
  readonly anywhere: boolean
  readonly timeout: number
  readonly log: (line: string) => void
}

/** Sends notifications, and again by the schedule until they are accepted. */
export class Outbox {
  readonly #options: OutboxOptions
  #sent: Draft[] = []
  #held: Held[] = []
  readonly #parcels = new Map<string, { draft: Draft; parcel: Parcel }>()

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  get sent(): readonly SentNotification[] {
    return this.#sent
  }

  clear(): void {
    this.#sent = []
    this.#held = []
    this.#parcels.clear()
  }

  /** Sends the same notification again at once. Its schedule does not change. */
  async redeliver(id: string): Promise<SentNotification> {
    const sent = this.#parcels.get(id)
    if (!sent) throw new SimulatorError(`There is no notification ${id}.`)
    if (sent.draft.state === 'not-sent') throw new SimulatorError(`${id}: ${sent.draft.reason}.`)
    const { draft, parcel } = sent
    if (await this.#deliver(draft, parcel, this.#faultFor(parcel))) draft.state = 'accepted'
    return draft
  }

  /** Resolves after the first attempt, whatever became of it. */
  async send(parcel: Parcel, url: string | undefined): Promise<SentNotification> {
    const { id, eventType, resource } = parcel
    const why = url ? this.#whyNotSent(url) : 'the merchant gave no notify_url'
    const draft: Draft = {
      id,
      eventType,
      url: url ?? '',
      resource,
      state: why === undefined ? 'waiting' : 'not-sent',
      reason: why,
      attempts: [],
    }
    this.#sent.push(draft)
    this.#parcels.set(id, { draft, parcel })
    if (why !== undefined) {
      this.#options.log(`${eventType} not sent: ${why}`)
      return draft
    }
    const fault = this.#faultFor(parcel)
    if (fault?.kind === 'out-of-order') {
      draft.state = 'held'
      this.#held.push({ draft, parcel })
      return draft
    }
    await this.#attempt(draft, parcel, 0, fault)
    await this.#release()
    return draft
  }

  #faultFor({ eventType, isV2 }: Parcel): Fault | undefined {
    return this.#options.faults.forNotification(eventType, isV2)
  }

  #whyNotSent(url: string): string | undefined {
    return this.#options.anywhere && URL.canParse(url) ? undefined : whyNotSent(url)
  }

  /** A delayed notification follows the next one. */
  async #release(): Promise<void> {
    const held = this.#held
    this.#held = []
    for (const { draft, parcel } of held) {
      draft.state = 'waiting'
      await this.#attempt(draft, parcel, 0, undefined)
    }
  }

  /** `round` is 0 for the first attempt, then counts the redeliveries. */
  async #attempt(draft: Draft, parcel: Parcel, round: number, fault: Fault | undefined) {
    let isAccepted = await this.#deliver(draft, parcel, fault)
    if (fault?.kind === 'duplicate') {
      isAccepted = (await this.#deliver(draft, parcel, fault)) || isAccepted
    }
    const wait = parcel.redelivery[round]
    if (isAccepted) draft.state = 'accepted'
    else if (wait === undefined) draft.state = 'given-up'
    else if (this.#sent.includes(draft)) {
      // Not so after a reset.
      this.#options.timeline.schedule(wait, () => this.#again(draft, parcel, round + 1))
    }
  }

  #again(draft: Draft, parcel: Parcel, round: number): Promise<void> {
    return this.#attempt(draft, parcel, round, this.#faultFor(parcel))
  }

  /** One attempt; whether it was accepted. */
  async #deliver(draft: Draft, parcel: Parcel, fault: Fault | undefined): Promise<boolean> {
    const { deliver, timeout, timeline } = this.#options
    let attempt: Omit<NotificationAttempt, 'status' | 'error'> = {
      at: timeline.now(),
      fault: fault?.kind,
      headers: {},
      body: '',
    }
    try {
      if (fault?.kind === 'lost') throw new Error('lost on the way, as asked for')
      const written = await parcel.write(fault?.kind)
      attempt = { ...attempt, headers: written.headers, body: written.body.toString() }
      const answer = await deliver({ url: draft.url, ...written, timeout })
      this.#note(draft, { ...attempt, status: answer.status, error: undefined })
      return parcel.isAccepted(answer)
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      this.#note(draft, { ...attempt, status: undefined, error: text })
      return false
    }
  }

  #note(draft: Draft, attempt: NotificationAttempt): void {
    draft.attempts.push(attempt)
    this.#options.log(`${draft.eventType} → ${draft.url} ${attempt.status ?? attempt.error}`)
  }
}

interface Held {
  readonly draft: Draft
  readonly parcel: Parcel
}
