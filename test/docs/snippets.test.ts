import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { entrySources } from './support/entries.js'
import { readersFolder, writeModules } from './support/folder.js'
import { pages, root, skillPages } from './support/pages.js'

const source = (path: string) => [join(root, path)]

const paths = Object.fromEntries([
  ...[...entrySources].map(([entry, file]) => [entry, source(file)]),
  ['wechatpay-ky/*', source('generated/*/index.ts')],
])

const folder = readersFolder()

test('every TypeScript block in the README, the docs and the skill type-checks as a reader would have it', () => {
  const files = writeModules(folder, [...pages, ...skillPages])
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths,
        typeRoots: source('node_modules/@types'),
        // A page shows what is there to be used.
        noUnusedLocals: false,
      },
      include: ['*.mts'],
      files: source('test/docs/support/globals.d.ts'),
    }),
  )
  // TypeScript 7 is native: it checks the whole corpus in about a second.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript7/bin/tsc'), '-p', folder, '--pretty', 'false'],
    { encoding: 'utf8', cwd: folder },
  )
  const own = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /-line-\d+\.mts|globals\.d\.ts|^error/.test(line))
  expect(own).toEqual([])
  const checked = readdirSync(folder).filter((file) => file.endsWith('.mts'))
  expect(checked.map((file) => basename(file, '.mts'))).toEqual([...files].sort())
  expect(files.length).toBeGreaterThan(20)
}, 60_000)
