import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../twoslash/types.js'
import type { Misfit } from './misfits.js'

/** Reports a wrong example: the place to fix, TypeScript's message, and the line. */
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

/** Says which example of a spec its own schema does not allow, and where. */
export function formatMisfit({ source, place, example }: Misfit, root: string): string {
  const field = /([\w-]+)(\[\])*$/.exec(place)?.[1] ?? place
  const text = readFileSync(join(root, source), 'utf8')
  return [
    `${source}:${fieldLine(text, field, exampleTexts(example))}: an example does not fit its schema`,
    `  ${place}: ${JSON.stringify(example)}`,
    '  The page would show another value: fix the example or its schema.',
  ].join('\n')
}

const exampleTexts = (example: unknown): string[] => [String(example), JSON.stringify(example)]

/** The line of the field's examples, or of the field if the examples are elsewhere. */
function fieldLine(text: string, field: string, examples: readonly string[] = []): number {
  const lines = text.split('\n')
  const isField = (line: string) =>
    line.trim() === `- name: ${field}` || line.trim().startsWith(`${field}:`)
  const places = lines.flatMap((line, index) => (isField(line) ? [index] : []))
  for (const place of places) {
    const near = lines.slice(place, place + 12)
    const offset = near.findIndex(
      (line) => line.includes('examples') && examples.some((example) => line.includes(example)),
    )
    if (offset >= 0) return place + offset + 1
  }
  return (places[0] ?? 0) + 1
}

/** The line in the file that the example comes from: its own in a guide; in a spec, where the field
 * is that TypeScript names. */
function sourceLine({ snippet, line, about }: Problem, root: string): number {
  if (snippet.line !== undefined) return snippet.line + line - 1
  const file = join(root, snippet.source)
  const name = /^[\w-]+$/.test(about) ? about : undefined
  if (name === undefined || !existsSync(file)) return 1
  return fieldLine(readFileSync(file, 'utf8'), name)
}
