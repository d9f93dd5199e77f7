import type { KeyObject } from 'node:crypto'
import { signatureHeaders, tamper } from '../crypto/signature-headers.js'
import { type Fault, isSignatureFault } from '../faults/fault.js'
import type { FaultRules } from '../faults/rules.js'
import type { PlatformKey } from '../identity/platform.js'
import type { Timeline } from '../state/clock.js'
import { type Deliver, whyNotSent } from './delivery.js'
import { breakCiphertext, type Envelope } from './envelope.js'
import type { Draft, NotificationAttempt, SentNotification } from './sent.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long after an attempt the next one follows: the documented schedule. */
export const REDELIVERY: readonly number[] = [
  15 * SECOND,
  15 * SECOND,
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
]

export interface OutboxOptions {
  readonly timeline: Timeline
  readonly faults: FaultRules
  readonly deliver: Deliver
  /** Whether URLs of other machines are let through: only where `deliver` goes into a function. */
  readonly anywhere: boolean
  readonly timeout: number
  readonly key: () => PlatformKey
  readonly foreignKey: () => Promise<KeyObject>
  readonly log: (line: string) => void
}

/** Sends notifications, and again by the schedule until they are accepted. */
export class Outbox {
  readonly #options: OutboxOptions
  #sent: Draft[] = []
  #held: Held[] = []

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  get sent(): readonly SentNotification[] {
    return this.#sent
  }

  clear(): void {
    this.#sent = []
    this.#held = []
  }

  /** Resolves after the first attempt, whatever became of it. */
  async send(envelope: Envelope, url: string | undefined): Promise<SentNotification> {
    const { id, eventType, resource } = envelope
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
    if (why !== undefined) {
      this.#options.log(`${eventType} not sent: ${why}`)
      return draft
    }
    const fault = this.#options.faults.forNotification(eventType)
    if (fault?.kind === 'out-of-order') {
      draft.state = 'held'
      this.#held.push({ draft, body: envelope.body })
      return draft
    }
    await this.#attempt(draft, envelope.body, 0, fault)
    await this.#release()
    return draft
  }

  #whyNotSent(url: string): string | undefined {
    return this.#options.anywhere && URL.canParse(url) ? undefined : whyNotSent(url)
  }

  /** What was held back follows what came after it. */
  async #release(): Promise<void> {
    const held = this.#held
    this.#held = []
    for (const { draft, body } of held) {
      draft.state = 'waiting'
      await this.#attempt(draft, body, 0, undefined)
    }
  }

  /** `round` is 0 for the first attempt, then counts the redeliveries. */
  async #attempt(draft: Draft, body: Buffer, round: number, fault: Fault | undefined) {
    const statuses = [await this.#deliver(draft, body, fault)]
    if (fault?.kind === 'duplicate') statuses.push(await this.#deliver(draft, body, fault))
    const wait = REDELIVERY[round]
    if (statuses.some((status) => status === 200 || status === 204)) draft.state = 'accepted'
    else if (wait === undefined) draft.state = 'given-up'
    else if (this.#sent.includes(draft)) {
      // Not so after a reset.
      this.#options.timeline.schedule(wait, () => this.#again(draft, body, round + 1))
    }
  }

  #again(draft: Draft, body: Buffer, round: number): Promise<void> {
    const fault = this.#options.faults.forNotification(draft.eventType)
    return this.#attempt(draft, body, round, fault)
  }

  /** One attempt: signed anew, as each is. */
  async #deliver(
    draft: Draft,
    body: Buffer,
    fault: Fault | undefined,
  ): Promise<number | undefined> {
    const { deliver, timeout, timeline } = this.#options
    const attempt = { at: timeline.now(), fault: fault?.kind }
    try {
      if (fault?.kind === 'lost') throw new Error('lost on the way, as asked for')
      const sent = fault?.kind === 'bad-ciphertext' ? breakCiphertext(body) : body
      const headers = await this.#headers(sent, fault)
      const letter = fault?.kind === 'tampered-body' ? tamper(sent) : sent
      const status = await deliver({ url: draft.url, headers, body: letter, timeout })
      this.#note(draft, { ...attempt, status, error: undefined })
      return status
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      this.#note(draft, { ...attempt, status: undefined, error: text })
      return undefined
    }
  }

  #note(draft: Draft, attempt: NotificationAttempt): void {
    draft.attempts.push(attempt)
    this.#options.log(`${draft.eventType} → ${draft.url} ${attempt.status ?? attempt.error}`)
  }

  async #headers(body: Buffer, fault: Fault | undefined): Promise<Record<string, string>> {
    const { key, foreignKey, timeline } = this.#options
    const kind = fault?.kind ?? ''
    const signature = await signatureHeaders(body, {
      key: key(),
      now: timeline.now(),
      fault: isSignatureFault(kind) ? kind : undefined,
      foreignKey,
    })
    return {
      'Content-Type': 'application/json; charset=utf-8',
      Accept: '*/*',
      'User-Agent': 'Mozilla/4.0',
      ...signature,
    }
  }
}

interface Held {
  readonly draft: Draft
  readonly body: Buffer
}
