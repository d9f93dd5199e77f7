import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entrySources } from './support/entries.js'
import { examplesInCode, moduleOf } from './support/examples.js'
import { readersFolder } from './support/folder.js'
import { root } from './support/pages.js'

const folder = readersFolder()

test('every example in the documentation of an export type-checks', () => {
  const examples = examplesInCode()
  examples.forEach((example, at) => {
    writeFileSync(join(folder, `example-${at}.mts`), moduleOf(example))
  })
  const source = (path: string) => [join(root, path)]
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths: Object.fromEntries([
          ...[...entrySources].map(([entry, file]) => [entry, source(file)]),
          ['wechatpay-ky/*', source('generated/*/index.ts')],
        ]),
        typeRoots: source('node_modules/@types'),
        noUnusedLocals: false,
      },
      include: ['*.mts'],
      files: source('test/docs/support/example-names.d.ts'),
    }),
  )
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript7/bin/tsc'), '-p', folder, '--pretty', 'false'],
    { encoding: 'utf8', cwd: folder },
  )
  const faults = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /^example-\d+\.mts|example-names|^error/.test(line))
    .map((line) =>
      line.replace(/^example-(\d+)\.mts\((\d+)/, (_, at: string, inner: string) => {
        const { file, line: start } = examples[Number(at)] ?? { file: '', line: 0 }
        return `${file}(${start + Number(inner) - 1}`
      }),
    )
  expect(faults).toEqual([])
  expect(examples.length).toBeGreaterThan(20)
}, 60_000)
