import type { Diagnostic } from '../diagnostics.js'
import { columns } from '../render/layout.js'
import type { Style } from './style.js'

/** A diagnostic as a person reads it: where, what, what to do, and the lines around the place. */
export function formatDiagnostic(diagnostic: Diagnostic, text: string, style: Style): string {
  const { file, line, column, code, cause, fix } = diagnostic
  return [
    `${style('cyan', `${file}:${line}:${column}`)}  ${style('red', code)}`,
    `  ${cause}`,
    `  ${style('dim', 'Fix:')} ${fix}`,
    ...frame(text, line, column, style),
    '',
  ].join('\n')
}

function frame(text: string, line: number, column: number, style: Style): string[] {
  const lines = text.split(/\r?\n/)
  if (lines[line - 1] === undefined || text.trim() === '') return []
  const from = Math.max(1, line - 1)
  const to = Math.min(lines.length, line + 1)
  const gutter = String(to).length
  const shown: string[] = []
  for (let number = from; number <= to; number++) {
    const content = visible(lines[number - 1] ?? '').slice(0, 120)
    if (number !== line && content === '') continue
    const mark = number === line ? '>' : ' '
    shown.push(`  ${mark} ${style('dim', `${String(number).padStart(gutter)} │`)} ${content}`)
    if (number === line && column <= 120)
      shown.push(
        `    ${style('dim', `${' '.repeat(gutter)} │`)} ${underText(content, column)}${style('red', '^')}`,
      )
  }
  return ['', ...shown]
}

/** Tabs and control characters take one column each, and do nothing to the terminal. */
const visible = (line: string): string => line.replaceAll(/\p{Cc}/gu, ' ')

/** As wide as the text before a column: a Chinese character takes two. */
const underText = (line: string, column: number): string =>
  ' '.repeat(columns(line.slice(0, column - 1)))

export function summariseDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map((each) => each.file)).size
  const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  return `${many(diagnostics.length, 'problem')} in ${many(files, 'file')}. Nothing was written.`
}
