import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, textOf } from './support/pages.js'

/** The text between two others; what is looked for has to be there. */
const between = (text: string, start: string, end: string): string => {
  const [, rest] = text.split(start, 2)
  expect(rest, start).toBeTypeOf('string')
  return (rest ?? '').split(end, 1)[0] ?? ''
}

const names = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, name = '']) => name)

/** What a table explains in its first column. */
const explained = (page: string, heading: string): string[] =>
  names(between(textOf(page), heading, '\n#'), /^\| ([^|]+) \|/gm).flatMap((cell) =>
    names(cell, /`([^`]+)`/g),
  )

const reasons = names(
  between(textOf('runtime/errors/verification-error.ts'), 'type VerificationReason =', '\n\n'),
  /'([\w-]+)'/g,
).sort()

it.each([
  ['docs/errors.md', '### Reasons of a `VerificationError`'],
  ['docs/zh/errors.md', '### `VerificationError` 的原因'],
])('%s explains every reason of a VerificationError', (page, heading) => {
  expect(explained(page, heading).sort()).toEqual(reasons)
})

it.each(['README.md', 'README.zh-CN.md'])('%s lists the reasons of a VerificationError', (page) => {
  const [row = ''] = /^\| `VerificationError` .*$/m.exec(textOf(page)) ?? []
  expect(names(row, /`([a-z]+(?:-[a-z]+)*)`/g).sort()).toEqual([...reasons, 'reason'].sort())
})

it.each([
  ['docs/extending.md', '## By hand: a descriptor'],
  ['docs/zh/extending.md', '## 手写描述'],
])('%s explains every field of a descriptor', (page, heading) => {
  const fields = names(
    between(textOf('runtime/operation.ts'), 'export interface OperationDescriptor {', '\n}'),
    /^ {2}readonly (\w+)\??:/gm,
  )
  expect(explained(page, heading).sort()).toEqual(fields.sort())
})

it.each([
  ['docs/testing.md', '| command |'],
  ['docs/zh/testing.md', '| 命令 |'],
])('%s lists every command of the simulator over HTTP', (page, heading) => {
  const commands = between(textOf('simulator/control.ts'), 'const COMMANDS', '\n}')
  const posted = names(commands, /^ {2}'?([\w-]+)'?:/gm)
  expect(explained(page, heading).sort()).toEqual([...posted, 'config', 'state'].sort())
})

it.each(['docs/cli.md', 'docs/zh/cli.md'])('%s lists every mode of doctor', (page) => {
  const modes = names(
    between(textOf('cli/doctor/platform.ts'), 'const MODES', '\n}'),
    /^ {2}'?([\w-]+)'?:/gm,
  )
  expect(explained(page, '| mode |').sort()).toEqual([...modes, 'apiv2'].sort())
})

it.each(['docs/security.md', 'docs/zh/security.md'])(
  '%s counts the operations whose answer repeats a number of the path',
  (page) => {
    const folder = join(root, 'generated')
    const repeating = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.ts') && /^ {2}repeats: \[/m.test(readFileSync(join(folder, name), 'utf8')),
    )
    expect(textOf(page)).toMatch(new RegExp(`\\b${repeating.length} (operations|个接口) \\|`))
  },
)
