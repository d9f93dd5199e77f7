import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A rendered block, and the keys of its hover cards. */
export interface ShownBlock {
  readonly html: string
  readonly cards: readonly string[]
}

interface Content {
  readonly version: string
  readonly blocks: Record<string, ShownBlock>
  readonly cards: Record<string, string>
  readonly styles: Record<string, string>
}

/** The cache of checked and highlighted blocks by content. It can be deleted at any time. */
export class BlockCache {
  readonly #file: string | undefined
  readonly #version: string
  readonly #known: Content
  readonly #used: Content

  /** Nothing that another version of the tools has written is used. */
  constructor(file: string | undefined, version: string) {
    this.#file = file
    this.#version = version
    const empty = { version, blocks: {}, cards: {}, styles: {} }
    const known = file && existsSync(file) ? read(file) : undefined
    this.#known = known?.version === version ? known : empty
    this.#used = { ...empty, blocks: {}, cards: {}, styles: { ...this.#known.styles } }
  }

  get styles(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#used.styles))
  }

  block(key: string): ShownBlock | undefined {
    const block = this.#used.blocks[key] ?? this.#known.blocks[key]
    if (!block) return undefined
    this.#used.blocks[key] = block
    for (const card of block.cards) this.#used.cards[card] ??= this.#known.cards[card] ?? ''
    return block
  }

  card(key: string): string | undefined {
    return this.#used.cards[key] ?? this.#known.cards[key]
  }

  keep(key: string, block: ShownBlock, cards: Readonly<Record<string, string>>): void {
    this.#used.blocks[key] = block
    Object.assign(this.#used.cards, cards)
  }

  /** Unused entries are removed. */
  save(styles: ReadonlyMap<string, string>): void {
    if (!this.#file) return
    mkdirSync(dirname(this.#file), { recursive: true })
    const content: Content = {
      ...this.#used,
      version: this.#version,
      styles: Object.fromEntries(styles),
    }
    const beside = `${this.#file}.${process.pid}.tmp`
    writeFileSync(beside, JSON.stringify(content))
    renameSync(beside, this.#file)
  }
}

const read = (file: string): Content | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Content
  } catch {
    return undefined
  }
}
