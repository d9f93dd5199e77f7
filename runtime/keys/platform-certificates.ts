import { ignoringErrors } from '../base/ignoring-errors.js'
import { Shared } from '../base/single-flight.js'
import { ConfigError } from '../errors/config-error.js'
import { type CertificateCache, readCached, writeCached } from './certificate-cache.js'
import type { PlatformKey } from './platform-key.js'

/** The paths of the certificates: for mainland, cross-border and Hong Kong merchants. */
export type CertificatePath = '/v3/certificates' | '/v3/global/certificates' | '/hk/v3/certificates'

/** How platform certificates are fetched. `'auto'` is the same as `{}`. */
export interface CertificateOptions {
  /** Stores certificates across processes, for functions that live for one request. */
  readonly cache?: CertificateCache | undefined
  /** Default: `/v3/certificates`. */
  readonly path?: CertificatePath | undefined
  /**
   * Called with errors from background work, such as a failed certificate refresh or a failed
   * cache. The client continues with the keys that it has.
   */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** The kind of message that is signed with an unknown certificate. */
export type Sender = 'answer' | 'notification'

export interface CertificateList {
  readonly keys: readonly PlatformKey[]
  /** The answer as received, with the certificates still encrypted. */
  readonly answer: unknown
}

export interface CertificateSource {
  readonly download: () => Promise<CertificateList>
  /** Decrypts the certificates of a stored answer. */
  readonly open: (answer: unknown) => Promise<readonly PlatformKey[] | undefined>
  readonly hasNone: (error: unknown) => boolean
  readonly clock: () => number
  readonly cacheKey: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * The platform certificates of one client. They are downloaded when first needed, then about every
 * 12 hours and before they expire. There is no timer: a use starts a refresh in the background, and
 * calls continue with the current certificates meanwhile.
 */
export class PlatformCertificates {
  readonly #source: CertificateSource
  readonly #options: CertificateOptions
  #keys: readonly PlatformKey[] = []
  #dueAt = Number.NEGATIVE_INFINITY
  readonly #soughtAt = new Map<Sender, number>()
  #cacheIsRead = false
  readonly #download = new Shared(() => this.#fetch())
  readonly #cached = new Shared(() => this.#takeCached())

  constructor(source: CertificateSource, options: CertificateOptions) {
    this.#source = source
    this.#options = options
  }

  get keys(): readonly PlatformKey[] {
    return this.#keys
  }

  get(id: string): PlatformKey | undefined {
    return this.#keys.find((key) => key.id === id)
  }

  /**
   * Starts a refresh if one is due, without waiting for it. Use it while the current keys are still
   * valid.
   */
  freshen(): void {
    void this.#freshen().catch((error: unknown) => this.#report(error))
  }

  /**
   * Waits for the certificates. Use it if no other key is valid now. Rejects only if no certificate
   * is known at all.
   */
  async load({ hasOthers }: { readonly hasOthers: boolean }): Promise<void> {
    await this.#readCache()
    const now = this.#source.clock()
    if (this.#keys.some((key) => key.isValid(now))) return this.freshen()
    const hasSome = hasOthers || this.#keys.length > 0
    if (hasSome && !this.#isDue(now)) return
    await this.#refresh().catch((error: unknown) => {
      if (!hasSome) throw this.#source.hasNone(error) ? noneToBeHad(error) : error
      this.#report(error)
    })
  }

  /**
   * Checks for a new certificate after a message was signed with an unknown one. Anyone can send a
   * notification with an invented serial number, so notifications and answers to the client's own
   * calls each cause at most one download in five minutes: forged notifications must not block the
   * verification of answers.
   */
  async seek(id: string, from: Sender): Promise<void> {
    await this.#readCache()
    if (this.get(id)) return
    const now = this.#source.clock()
    if (!this.#download.isRunning(now)) {
      const before = this.#soughtAt.get(from) ?? Number.NEGATIVE_INFINITY
      if (Math.abs(now - before) < 5 * MINUTE) return
      this.#soughtAt.set(from, now)
    }
    await this.#refresh().catch((error: unknown) => this.#report(error))
  }

  async #freshen(): Promise<void> {
    await this.#readCache()
    if (this.#isDue(this.#source.clock())) await this.#refresh()
  }

  /** Also due if the clock was set back, because the stored time is then meaningless. */
  #isDue(now: number): boolean {
    return now >= this.#dueAt || now < this.#dueAt - 12 * HOUR
  }

  #refresh(): Promise<void> {
    return this.#download.run(this.#source.clock())
  }

  async #fetch(): Promise<void> {
    const { clock, download, hasNone } = this.#source
    // Set before the download, so that a failure does not repeat with every call that has another
    // key.
    this.#dueAt = clock() + 5 * MINUTE
    const list = await download().catch((error: unknown) => {
      if (hasNone(error)) this.#dueAt = clock() + 12 * HOUR
      throw error
    })
    this.#take(list.keys, clock())
    writeCached(this.#options.cache, this.#source.cacheKey, list.answer, clock()).catch(
      (error: unknown) => this.#report(error),
    )
  }

  async #readCache(): Promise<void> {
    if (!this.#cacheIsRead) await this.#cached.run(this.#source.clock())
  }

  async #takeCached(): Promise<void> {
    const { open, cacheKey, clock } = this.#source
    try {
      const { at, answer } = await readCached(this.#options.cache, cacheKey)
      const keys = await open(answer)
      // Ignore timestamps in the future.
      if (keys?.length) this.#take(keys, at <= clock() ? at : 0)
    } catch (error) {
      this.#report(error)
    }
    this.#cacheIsRead = true
  }

  #take(keys: readonly PlatformKey[], fetchedAt: number): void {
    this.#keys = keys
    const lastDay = Math.max(...keys.map(({ notAfter }) => notAfter)) - 24 * HOUR
    this.#dueAt = fetchedAt + Math.min(Math.max(lastDay - fetchedAt, HOUR), 12 * HOUR)
  }

  #report(error: unknown): void {
    if (!this.#source.hasNone(error)) void ignoringErrors(() => this.#options.onError?.(error))
  }
}

const noneToBeHad = (cause: unknown): ConfigError =>
  new ConfigError(
    'certificates: this merchant has no platform certificates; newer ones are given a public key instead. Add it to platformKeys: its ID (PUB_KEY_ID_…) and its PEM are in the merchant platform.',
    { cause },
  )
