import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../twoslash/types.js'

/** Says what is wrong with an example: where to mend it, what TypeScript says, and the line. */
export function formatProblem(problem: Problem, root: string): string {
  const { snippet, line, column, message, code } = problem
  const text = snippet.code.split('\n')[line - 1] ?? ''
  const shown = text.length > 160 ? `${text.slice(0, 160)}…` : text
  return [
    `${snippet.source}:${sourceLine(problem, root)}: the example "${snippet.name}" does not compile`,
    `  TS${code}: ${message.replaceAll('\n', '\n  ')}`,
    `  ${line}:${column} | ${shown}`,
  ].join('\n')
}

/** The line in the file that the example comes from: its own in a guide; in a spec, where the field
 * is that TypeScript names. */
function sourceLine({ snippet, line, about }: Problem, root: string): number {
  if (snippet.line !== undefined) return snippet.line + line - 1
  const file = join(root, snippet.source)
  const name = /^[\w-]+$/.test(about) ? about : undefined
  if (name === undefined || !existsSync(file)) return 1
  const lines = readFileSync(file, 'utf8').split('\n')
  const found = lines.findIndex(
    (each) => each.trim().startsWith(`${name}:`) || each.trim() === `- name: ${name}`,
  )
  return found + 1 || 1
}
