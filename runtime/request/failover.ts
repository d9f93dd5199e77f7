const MINUTE = 60_000

/**
 * The hosts that serve the same operations, the main one first. Where no connection to one can be
 * made, the next attempt goes to the next; after a minute calls begin with the main one again.
 * Only ky's retries make another attempt, so without retries there is no other host either.
 */
export class Failover {
  readonly #hrefs: readonly [string, ...string[]]
  #detour = 0
  #until = Number.NEGATIVE_INFINITY

  constructor(main: string, backups: readonly string[]) {
    this.#hrefs = [main, ...backups]
  }

  /** Where a call begins; `now` in milliseconds. */
  first(now: number): number {
    return now < this.#until ? this.#detour : 0
  }

  /** Where it goes on after this host could not be reached. */
  after(failed: number, now: number): number {
    const next = (failed + 1) % this.#hrefs.length
    this.#detour = next
    this.#until = next === 0 ? Number.NEGATIVE_INFINITY : now + MINUTE
    return next
  }

  /** The same place on another host. What is signed stays the same: the host is no part of it. */
  move(url: string, host: number): string {
    const [main] = this.#hrefs
    const href = this.#hrefs[host] ?? main
    // A hook may have led it elsewhere.
    return url.startsWith(`${main}/`) ? href + url.slice(main.length) : url
  }
}
