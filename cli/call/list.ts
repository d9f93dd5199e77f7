import { exit, usageError } from '../exit.js'
import { note, say, stylesOf, type Terminal } from '../terminal.js'
import { lines, METHOD } from './find.js'
import { type Listed, searchOperations } from './search.js'

/** A line for each operation: method, path, function, import path, Chinese name. */
export const list = (words: readonly string[], terminal: Terminal): number => {
  const found = search(words.flatMap((word) => word.split(/\s+/)).filter(Boolean))
  const [first] = found
  if (first === undefined)
    throw usageError(
      `No operation has "${words.join(' ')}" in its path, names, summary, module or products.`,
      'All of them: wechatpay-ky call --list',
    )
  const modules = found.map(importPath)
  const starts = aligned(lines(found.map(({ operation }) => operation)))
  const width = Math.max(...modules.map((module) => module.length))
  for (const [at, { entry }] of found.entries())
    say(terminal, `${starts[at]}  ${(modules[at] ?? '').padEnd(width)}  ${entry.name}`.trimEnd())
  if (words.length === 0) return exit.done
  const { complained: style } = stylesOf(terminal)
  note(terminal, style('dim', `import { ${first.operation.id} } from '${importPath(first)}'`))
  return exit.done
}

/** A method before a path, as the list itself prints them, selects among what the path finds. */
const search = (words: readonly string[]): readonly Listed[] => {
  const [first = '', ...rest] = words
  if (!METHOD.test(first) || !rest[0]?.includes('/')) return searchOperations(words)
  const method = first.toUpperCase()
  return searchOperations(rest).filter(({ operation }) => operation.method === method)
}

const importPath = ({ entry }: Listed): string => `wechatpay-ky/${entry.module}`

const aligned = (texts: readonly string[]): readonly string[] => {
  const width = Math.max(...texts.map((text) => text.length))
  return texts.map((text) => text.padEnd(width))
}
