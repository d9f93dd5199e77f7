import type { Diagnostic } from '../../../generator/diagnostics.js'
import type { Files } from './project.js'

/** Stands in a test's spec before the place where the problem is to be shown; not written. */
export const mark = '‸'

/** `specs/orders/create-order.yaml:14:11` for each mark, and the files without the marks. */
export function marked(files: Files): { files: Files; places: string[] } {
  const places: string[] = []
  const clean = Object.entries(files).map(([path, content]) => {
    if (typeof content !== 'string') return [path, content] as const
    const parts = content.split(mark)
    for (let count = 1; count < parts.length; count++)
      places.push(`specs/${path}:${placeAfter(parts.slice(0, count).join(''))}`)
    return [path, parts.join('')] as const
  })
  return { files: Object.fromEntries(clean), places }
}

function placeAfter(text: string): string {
  const lines = text.split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

/** As the terminal shows it: where, and which. */
export const headline = ({ file, line, column, code }: Diagnostic): string =>
  `${file}:${line}:${column} ${code}`
