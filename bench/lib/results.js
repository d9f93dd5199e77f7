// RESULTS.md is made of sections between markers; a benchmark replaces its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../RESULTS.md', import.meta.url))

export function writeSection(name, text) {
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '# Measurements\n\nWritten by the benchmarks in this folder; see README.md.\n'
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const section = `${open}\n${text.trim()}\n${close}`
  const pattern = new RegExp(`${open}[\\s\\S]*${close}`)
  writeFileSync(
    file,
    pattern.test(before)
      ? before.replace(pattern, () => section)
      : `${before.trimEnd()}\n\n${section}\n`,
  )
}

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
