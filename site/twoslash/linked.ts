import { createHash } from 'node:crypto'
import { namesOf } from './names.js'

/** A block that builds on earlier ones of its page. */
export interface Linked {
  /** Comes after its code, so that no place in it moves: imports of what earlier blocks declare. */
  readonly tail: string
  /** The earlier blocks as modules, by file. Their names tell their content. */
  readonly before: ReadonlyMap<string, string>
}

/** Blocks of a page build on each other: what one declares at its top is there for later ones.
 * Imports are not passed on, since a reader copies one block. */
export function linkBlocks(codes: readonly string[]): Linked[] {
  const owners = new Map<string, string>()
  const files = new Map<string, string>()
  return codes.map((code) => {
    const { declared, exported, imported, used } = namesOf(code)
    const wanted = [...used].filter(
      (name) => owners.has(name) && !declared.has(name) && !imported.has(name),
    )
    const tail = wanted
      .map((name) => `\nimport { ${name} } from './${owners.get(name)}.js'`)
      .join('')
    const before = new Map(files)
    const added = [...declared].filter((name) => !exported.has(name))
    const text = `${code}${tail}\nexport { ${added.join(', ')} }\n`
    const name = `linked-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    files.set(`${name}.ts`, text)
    for (const each of declared) owners.set(each, name)
    return { tail, before }
  })
}
