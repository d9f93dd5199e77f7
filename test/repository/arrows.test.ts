import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Files that import one other file each, and whether `npm run arrows` has to refuse that. */
const imports: readonly (readonly [what: string, from: string, to: string, refused: boolean])[] = [
  ['the runtime imports a generated file', 'runtime/a.ts', 'generated/pay/index.ts', true],
  ['a generated file imports the generator', 'generated/b.ts', 'generator/names.ts', true],
  ['the generator imports the command line', 'generator/c.ts', 'cli/exit.ts', true],
  ['the simulator verifies with the runtime', 'simulator/d.ts', 'runtime/keys/verify.ts', true],
  ['the command line imports the site', 'cli/e.ts', 'site/pages/source.ts', true],
  ['a file imports a test', 'cli/f.ts', 'test/g.ts', true],
  ['a lower room imports a higher one', 'runtime/keys/h.ts', 'runtime/call/attempt.ts', true],
  ['one file imports its importer', 'generator/i.ts', 'generator/j.ts', true],
  ['a generated file imports the runtime', 'generated/k.ts', 'runtime/operation.ts', false],
  ['the command line imports the simulator', 'cli/l.ts', 'simulator/index.ts', false],
  ['a higher room imports a lower one', 'runtime/call/m.ts', 'runtime/keys/verify.ts', false],
]

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-arrows-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** An import of a type, which only a check that reads types as well can see. */
const importing = (from: string, to: string) =>
  `import type { A } from './${relative(dirname(from), to).replace(/\.ts$/, '.js')}'\nexport type A${from.length} = A\n`

let said: string
let code: unknown
beforeAll(async () => {
  write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }')
  for (const [, , to] of imports) write(to, 'export type A = 1\n')
  for (const [, from, to] of imports) write(from, importing(from, to))
  write('generator/j.ts', `${importing('generator/j.ts', 'generator/i.ts')}export type A = 1\n`)
  const command = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    ...['--config', join(root, '.dependency-cruiser.mjs')],
    ...['runtime', 'generated', 'generator', 'cli', 'simulator', 'site'],
  ]
  await new Promise<void>((resolve) => {
    execFile(process.execPath, command, { cwd: folder }, (error, out) => {
      said = out
      code = error?.code
      resolve()
    })
  })
}, 60_000)

describe('npm run arrows', () => {
  it('npm run arrows fails if one import points the wrong way', () => {
    expect(code).toBe(imports.filter(([, , , refused]) => refused).length)
  })

  it.each(imports.filter(([, , , refused]) => refused))(
    'npm run arrows names both files if %s',
    (_, from, to) => {
      expect(reported(from, to)).toBe(true)
    },
  )

  it.each(imports.filter(([, , , refused]) => !refused))(
    'npm run arrows reports nothing if %s',
    (_, from, to) => {
      expect(reported(from, to)).toBe(false)
    },
  )
})

/** A circle is shown file by file, on lines of their own. */
const reported = (from: string, to: string) =>
  said.replace(/ → \s+/g, ' → ').includes(`${from} → ${to}`)
