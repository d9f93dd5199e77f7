// The targets of the package's `exports`: files of dist/ without extensions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * `runtime/index`, `generated/refund/index`, …
 *
 * @param {string} root
 * @returns {string[]}
 */
export function entryFiles(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const targets = Object.values(exports).flatMap((target) => target.default ?? [])
  const named = targets
    .filter((target) => !target.includes('*'))
    .map((target) => target.replace(/^\.\/dist\/(.*)\.js$/, '$1'))
  const modules = readdirSync(join(root, 'generated'), { recursive: true })
    .map((folder) => `generated/${String(folder).replaceAll('\\', '/')}/index`)
    .filter((file) => existsSync(join(root, `${file}.ts`)))
  return [...new Set([...named, ...modules])].sort()
}

/**
 * Declarations, and all that they refer to, with their text.
 *
 * @param {string} dist
 * @param {readonly string[]} starts `runtime/index.d.ts`, …
 * @returns {Map<string, string>}
 */
export function declarationsFrom(dist, starts) {
  const seen = new Set(starts)
  const texts = new Map()
  for (const file of seen) {
    const text = readFileSync(join(dist, file), 'utf8')
    texts.set(file, text)
    for (const [, specifier] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g))
      seen.add(`${posix.join(posix.dirname(file), specifier)}.d.ts`)
  }
  return texts
}
