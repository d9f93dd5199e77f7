import type { FlatSchema } from './hoist.js'
import { loadOpenapiTypescript } from './openapi-typescript.js'
import type { TypeText } from './types.js'

export type KnownTypes = Readonly<Record<string, TypeText>>

/**
 * The types of schemas without nested objects. The corpus has 26,000 fields but few different
 * types, so each type is made once. Types of earlier runs are passed in, so a run with one changed
 * spec does not load TypeScript at all.
 */
export class TypeBook {
  readonly #known: Map<string, TypeText>
  readonly #compiled: string | undefined
  #make: ((schema: FlatSchema) => TypeText) | undefined
  /** The types that this run made or used, for the cache. */
  readonly used: Record<string, TypeText> = {}

  /** `compiled`: the folder for TypeScript's compiled code. */
  constructor(known: KnownTypes = {}, compiled?: string) {
    this.#compiled = compiled
    this.#known = new Map(Object.entries(known))
  }

  type(schema: FlatSchema): TypeText {
    const key = JSON.stringify(schema)
    const type = this.#known.get(key) ?? this.#made(schema)
    this.#known.set(key, type)
    this.used[key] = type
    return type
  }

  /** Loads TypeScript now, while another thread is at work, instead of when it is first needed. */
  prepare(): void {
    if (this.#known.size === 0) this.#make ??= loadOpenapiTypescript(this.#compiled)
  }

  #made(schema: FlatSchema): TypeText {
    this.#make ??= loadOpenapiTypescript(this.#compiled)
    return this.#make(schema)
  }
}
