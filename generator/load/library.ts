import { existsSync } from 'node:fs'
import type { Diagnostic } from '../diagnostics.js'
import { parseSpec, type SpecDocument } from './parse.js'
import type { Profile } from './profile.js'
import type { Documents } from './refs.js'
import { ScannedSpec, type SpecFile } from './scan.js'

/** The documents of a folder, each parsed when it is first asked for, and remembered. */
export class Library implements Documents {
  /** Files that are not YAML; their problems are in `diagnostics`. */
  readonly unreadable = new Set<string>()
  readonly diagnostics: Diagnostic[] = []
  readonly #files: ReadonlyMap<string, SpecFile>
  readonly #known = new Map<string, SpecDocument | undefined>()
  readonly #profile: Profile
  readonly #root: string

  constructor(files: readonly SpecFile[], root: string, profile: Profile) {
    this.#files = new Map(files.map((file) => [file.path, file]))
    this.#root = root
    this.#profile = profile
  }

  /** Ordered by first use, because a reference may add a document from outside. */
  get documents(): readonly SpecDocument[] {
    return [...this.#known.values()].filter((document) => document !== undefined)
  }

  get(path: string): SpecDocument | undefined {
    if (this.#known.has(path)) return this.#known.get(path)
    const document = this.#read(path)
    this.#known.set(path, document)
    return document
  }

  #read(path: string): SpecDocument | undefined {
    const file = this.#files.get(path) ?? this.#outside(path)
    if (!file) return undefined
    const parsed = parseSpec(file, this.#profile)
    if ('document' in parsed) return parsed.document
    this.unreadable.add(path)
    this.diagnostics.push(...parsed.diagnostics)
    return undefined
  }

  #outside(path: string): SpecFile | undefined {
    const isAllowed = this.#profile.allowOutside && path.startsWith('../')
    return isAllowed && existsSync(`${this.#root}/${path}`)
      ? new ScannedSpec(this.#root, path)
      : undefined
  }
}
