import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`),
]

/** The TypeScript blocks of a page, with the line that each begins on. */
function snippets(page: string): { line: number; code: string }[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(({ 1: code = '', index }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    code,
  }))
}

/** What a page takes for granted: a client, and the reader's own functions. */
const context = `
import type { WechatPay } from 'wechatpay-ky'
import type { NotificationEvent } from 'wechatpay-ky/notifications'
import type { TransactionSuccessResource } from 'wechatpay-ky/webhooks'
declare global {
  const wxpay: WechatPay
  const onNotification: (event: NotificationEvent) => Promise<void>
  const markPaid: (id: string, payment: TransactionSuccessResource) => Promise<void>
  const markRefunded: (id: string, outRefundNo: string) => Promise<void>
}
`

test('every TypeScript block in the README and the docs type-checks as a reader would have it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-docs-'))
  try {
    for (const page of pages.filter((name) => name.endsWith('.md')))
      for (const { line, code } of snippets(page))
        writeFileSync(join(folder, `${basename(page, '.md')}-line-${line}.mts`), code)
    const source = (path: string) => [join(root, path)]
    const entries = readdirSync(join(root, 'runtime')).filter((file) =>
      /^(notifications|invoke|bills)\.ts$/.test(file),
    )
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'context.d.ts'), context)
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths: {
          'wechatpay-ky': source('runtime/index.ts'),
          ...Object.fromEntries(
            entries.map((file) => [
              `wechatpay-ky/${basename(file, '.ts')}`,
              source(`runtime/${file}`),
            ]),
          ),
          'wechatpay-ky/simulator': source('simulator/index.ts'),
          'wechatpay-ky/*': source('generated/*/index.ts'),
        },
        typeRoots: source('node_modules/@types'),
        noUnusedLocals: false,
      },
      include: ['*.mts', 'context.d.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    // TypeScript 7 is native: it checks the whole corpus in about a second.
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript7/bin/tsc'), '-p', folder, '--pretty', 'false'],
      { encoding: 'utf8', cwd: folder },
    )
    const own = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => /-line-\d+\.mts|^error/.test(line))
    expect(own).toEqual([])
    expect(readdirSync(folder).filter((file) => file.endsWith('.mts')).length).toBeGreaterThan(2)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
