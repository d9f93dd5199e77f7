import { createHash } from 'node:crypto'
import { linksOf } from './names.js'

/** A block that builds on earlier ones of its page. */
export interface Linked {
  /** Comes after its code, so that no place in it moves: imports of what earlier blocks declare. */
  readonly tail: string
  /** The earlier blocks as modules, by file. Their names tell their content. */
  readonly before: ReadonlyMap<string, string>
}

export function linkBlocks(codes: readonly string[]): Linked[] {
  const links = linksOf(codes)
  const names: string[] = []
  const files = new Map<string, string>()
  return codes.map((code, index) => {
    const { imports = [], exports = [] } = links[index] ?? {}
    const tail = imports
      .map(([name, block]) => `\nimport { ${name} } from './${names[block]}.js'`)
      .join('')
    const before = new Map(files)
    const text = `${code}${tail}\nexport { ${exports.join(', ')} }\n`
    const name = `linked-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    names.push(name)
    files.set(`${name}.ts`, text)
    return { tail, before }
  })
}
