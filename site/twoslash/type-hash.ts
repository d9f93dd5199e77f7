import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The inputs that affect the check and the display of a block. */
const tools = ['check', 'colour', 'doc-html', 'hovers', 'language-service'].map(
  (name) => `site/twoslash/${name}.ts`,
)

/** Tells when the types that a block is checked against have changed: the runtime and what all
 * share, and of the generated code the block's own module. A block that names no module is checked
 * against everything. */
export class TypeHash {
  readonly #root: string
  readonly #known = new Map<string, string>()

  constructor(root: string) {
    this.#root = root
  }

  of(module: string | undefined): string {
    const key = module ?? ''
    const known = this.#known.get(key)
    if (known) return known
    const ground = ['runtime', 'generated/_shared']
    const folders = module ? [...ground, `generated/${module}`] : [...ground, 'generated']
    const hash = createHash('sha256')
    for (const tool of tools) hash.update(readFileSync(join(this.#root, tool)))
    for (const folder of folders) this.#add(hash, folder, folder !== `generated/${module}`)
    const digest = hash.digest('base64url').slice(0, 22)
    this.#known.set(key, digest)
    return digest
  }

  /** A module's folder may hold other modules' folders, which are not its own. */
  #add(hash: ReturnType<typeof createHash>, folder: string, isWhole: boolean): void {
    const entries = readdirSync(join(this.#root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`
      if (entry.isFile()) hash.update(`${path}\n`).update(readFileSync(join(this.#root, path)))
      else if (isWhole) this.#add(hash, path, true)
    }
  }
}
