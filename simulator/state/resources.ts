import type { Fields } from '../schema/json.js'

/** Something with a number: an applyment, a profit share, a transfer. */
export interface Resource {
  readonly kind: string
  /** The merchant's own number. */
  readonly number: string
  readonly fingerprint: string
  /** Everything that is known of it, by the names of the API. */
  readonly facts: Fields
}

export class Resources {
  readonly #resources: Resource[] = []

  get all(): readonly Resource[] {
    return this.#resources
  }

  find(kind: string, number: string): Resource | undefined {
    return this.#resources.find((resource) => resource.kind === kind && resource.number === number)
  }

  /** By any of its facts: `applyment_id`, `order_id`. */
  findBy(kind: string, name: string, value: unknown): Resource | undefined {
    return this.#resources.find(
      (resource) => resource.kind === kind && String(resource.facts[name]) === String(value),
    )
  }

  of(kind: string): readonly Resource[] {
    return this.#resources.filter((resource) => resource.kind === kind)
  }

  /** Of any kind, the newest first: for the caller who knows what he means. */
  findAny(number: string): Resource | undefined {
    return this.#resources.findLast((resource) => resource.number === number)
  }

  save(resource: Resource): Resource {
    const index = this.#resources.findIndex(
      ({ kind, number }) => kind === resource.kind && number === resource.number,
    )
    if (index < 0) this.#resources.push(resource)
    else this.#resources[index] = resource
    return resource
  }
}
