import { fork, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, READER, runnerOf, writeReader } from './support/bundle.js'
import { readersFolder, writeModules } from './support/folder.js'
import { makeKeys, withoutCertificates, writeFiles } from './support/identity.js'
import { type Block, blocksOf, englishOf, fileOf, pages, root } from './support/pages.js'
import type { Outcome, Report } from './support/reader.js'

// The code of the Chinese pages is the same: `blocks.test.ts` sees to it.
const english = pages.filter((page) => englishOf(page) === undefined)
const run = english
  .flatMap(blocksOf)
  .filter(({ language, noRun }) => language === 'ts' && noRun === undefined)
const tests = run.filter(runnerOf)
const read = new Map<string, Block[]>()
for (const block of run) {
  if (!runnerOf(block)) read.set(block.page, [...(read.get(block.page) ?? []), block])
}

const folder = readersFolder()
let outcomes: Promise<ReadonlyMap<string, readonly Outcome[]>>
beforeAll(async () => {
  const keys = await makeKeys()
  writeFiles(folder, keys)
  const all = { both: keys, publicKey: withoutCertificates(keys) }
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(all))
  // Of what is in `run/`, only the tests themselves are vitest's to transform.
  const deps = 'server: { deps: { external: [/run\\/(?!docs-)/] } }'
  const config = `export default { test: { include: ['run/*'], ${deps} } }`
  writeFileSync(join(folder, 'vitest.config.mjs'), config)
  writeModules(folder, english)
  writeReader(folder, read)
  await bundle(folder, [READER, ...tests.map(fileOf)])
  outcomes = readPages()
  // Awaited below; until then the files of tests run beside it.
  outcomes.catch(() => undefined)
}, 120_000)

const readPages = (): Promise<ReadonlyMap<string, readonly Outcome[]>> =>
  new Promise((resolve, reject) => {
    const found = new Map<string, readonly Outcome[]>()
    const file = join(folder, `run/${READER}.mjs`)
    const child = fork(file, { cwd: folder, execArgv: ['--enable-source-maps'], silent: true })
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    child.on('message', (message) => {
      const { page, outcomes: told } = message as Report
      found.set(page, told)
    })
    child.on('exit', (code) => {
      if (found.size === read.size) resolve(found)
      else reject(new Error(`Ended with ${code} after ${[...found.keys()].at(-1)}. ${said}`))
    })
  })

/** What the block says that it prints. `…` stands for anything. */
const promised = ({ code }: Block): RegExp[] =>
  Array.from(code.matchAll(/\/\/ → (.+)$/gm), ([, text = '']) => {
    const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('[^]*')}$`)
  })

/** It asks WeChat Pay something as soon as it runs: then it has to have been asked. */
const calls = ({ code }: Block): boolean =>
  /^(?:[^ ].*[=(] )?await (?!jsapiPayment|appPayment|wxpayScore|coupon|Promise)\w+[(.[]/m.test(code)

const reachedBy = new Map<string, readonly string[]>()

describe.concurrent('test files in the docs', () => {
  it.each(tests)(
    'the test file in $page, line $line, passes',
    async (block) => {
      const log = join(folder, `${fileOf(block)}.txt`)
      const { said, code } = await runTests(block, log)
      expect(said).toMatch(/Tests +[1-9]\d* passed|^# pass [1-9]/m)
      expect(code, said).toBe(0)
      const reached = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
      expect(reached).not.toEqual([])
      reachedBy.set(`${block.page} with ${runnerOf(block)}`, reached)
    },
    60_000,
  )
})

describe('code blocks of a page', () => {
  it.each([...read])(
    'the code blocks of %s print what the page says',
    async (page, blocks) => {
      const taken = (await outcomes).get(page) ?? []
      expect(taken).toHaveLength(blocks.length)
      for (const [index, block] of blocks.entries()) {
        const { line, printed = [], reached = [], error } = taken[index] ?? {}
        const where = `${page}:${line}`
        expect(error, where).toBeUndefined()
        const lines = promised(block)
        expect(printed.length, `${where} printed ${JSON.stringify(printed)}`).toBe(lines.length)
        for (const [at, text] of printed.entries()) expect(text, where).toMatch(lines[at] ?? '')
        if (calls(block)) expect(reached, `${where} calls something`).not.toEqual([])
        reachedBy.set(`${page} ${index + 1}`, reached)
      }
    },
    120_000,
  )
})

const runTests = (block: Block, log: string): Promise<{ said: string; code: number | null }> =>
  new Promise((resolve) => {
    const file = join(folder, `run/${fileOf(block)}.mjs`)
    const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder]
    const args =
      runnerOf(block) === 'vitest' ? [...vitest, file] : ['--test', '--test-reporter=tap', file]
    const env = { PATH: process.env['PATH'], NO_COLOR: '1', DOCS_REACHED: log }
    const child = spawn(process.execPath, args, { cwd: folder, env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    child.on('close', (code) => resolve({ said, code }))
  })

it('the code blocks call these operations, block by block', async () => {
  // Certificates are fetched in the background: whether within the block depends on the weather.
  const lines = [...reachedBy]
    .map(
      ([block, reached]) => [block, reached.filter((id) => id !== 'downloadCertificates')] as const,
    )
    .filter(([, reached]) => reached.length > 0)
    .map(([block, reached]) => `${block}: ${reached.join(' ')}\n`)
  await expect(lines.sort().join('')).toMatchFileSnapshot('reached.txt')
})
