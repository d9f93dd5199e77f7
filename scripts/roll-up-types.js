// Puts the types of each module of dist/generated/ into one file, its index.d.ts. A program that
// imports a module loads all its types anyway, and one file is read faster than twenty; the chained
// client, which needs them all, has 142 files to load instead of 1,000. JavaScript stays one file per
// operation.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const importLine = /^import type \{ ([^}]+) \} from '([^']+)';\n/gm

/** @param {string} folder dist/generated */
export function rollUpTypes(folder) {
  for (const module of modulesBelow(folder)) rollUp(join(folder, module))
  const chain = join(folder, 'chain')
  for (const file of readdirSync(chain).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(chain, file), 'utf8')
    writeFileSync(
      join(chain, file),
      text.replace(/(from '\.\.\/(?!\.\.)[^']*\/)[\w-]+\.js'/g, "$1index.js'"),
    )
  }
}

function modulesBelow(root, folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => modulesBelow(root, join(folder, entry.name)))
  const isModule = existsSync(join(root, folder, 'index.d.ts')) && folder !== 'chain'
  return isModule ? [folder, ...below] : below
}

function rollUp(folder) {
  const index = readFileSync(join(folder, 'index.d.ts'), 'utf8')
  const files = [...index.matchAll(/^export \* from '\.\/([\w-]+)\.js';$/gm)].map(
    (match) => match[1],
  )
  const imports = new Map()
  const bodies = files.map((file) => {
    const path = join(folder, `${file}.d.ts`)
    const text = readFileSync(path, 'utf8')
    // generated/notifications refers to the union of all notifications by its own file.
    if (file === 'events') writeFileSync(path, "export * from './index.js';\n")
    else rmSync(path)
    for (const [, names, from] of text.matchAll(importLine)) {
      const known = imports.get(from) ?? new Set()
      for (const name of names.split(',')) known.add(name.trim())
      imports.set(from, known)
    }
    return text.replace(importLine, '').replace(/^\/\/.*\n/gm, '')
  })
  // What a module's files have of each other is in this file now.
  const lines = [...imports]
    .filter(([from]) => !from.startsWith('./'))
    .map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';\n`)
  const rest = index.replace(/^export \* from .*\n/gm, '').replace(/^\/\/.*\n/gm, '')
  writeFileSync(join(folder, 'index.d.ts'), [...lines, rest, ...bodies].join(''))
}
