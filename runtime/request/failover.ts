const MINUTE = 60_000

/**
 * The hosts that serve the same operations, the main one first. If `fetch` rejects, because no
 * connection to a host can be made or because it breaks before the answer, the next attempt uses the
 * next host; after a minute, calls start with the main one again.
 * Only retries make another attempt, so without retries the backup hosts are never used.
 */
export class Failover {
  readonly #hrefs: readonly [string, ...string[]]
  #detour = 0
  #until = Number.NEGATIVE_INFINITY

  constructor(main: string, backups: readonly string[]) {
    this.#hrefs = [main, ...backups]
  }

  /** The host for the first attempt of a call; `now` in milliseconds. */
  first(now: number): number {
    return now < this.#until ? this.#detour : 0
  }

  /** The host for the next attempt after this host gave no answer. */
  after(failed: number, now: number): number {
    const next = (failed + 1) % this.#hrefs.length
    this.#detour = next
    this.#until = next === 0 ? Number.NEGATIVE_INFINITY : now + MINUTE
    return next
  }

  /**
   * The same path on another host. The signature stays valid, because it does not cover the host.
   */
  move(url: string, host: number): string {
    const [main] = this.#hrefs
    const href = this.#hrefs[host] ?? main
    // A hook may have changed the host.
    return url.startsWith(`${main}/`) ? href + url.slice(main.length) : url
  }
}
