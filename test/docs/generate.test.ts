import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { requirePeers } from '../../cli/generate/peers.js'
import { prepayNative } from '../../generated/pay/transactions/index.js'
import type { WechatPay, WechatPayResponse } from '../../runtime/index.js'
import { createWechatPay } from '../../runtime/index.js'
import { createSimulator } from '../../simulator/index.js'
import { cli, folderOf } from '../cli/helpers/terminal.js'
import { typeErrors } from '../generator/helpers/type-check.js'
import { blocksOf, root, textOf } from './support/pages.js'

// The code of the Chinese pages is the same: `blocks.test.ts` sees to it.
const PAGE = 'docs/extending.md'

const order = {
  appid: 'wxd678efh567hg6787',
  out_trade_no: 'T00001',
  description: 'Coffee',
  amount: { total: 100 },
  notify_url: 'https://shop.example/wechatpay',
}

const blocks = blocksOf(PAGE)
const linesOf = (page: string) =>
  blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))

/** Files that the page shows: a spec names itself, others are named in the line above them. */
const files = Object.fromEntries(
  blocks.flatMap(({ language, line, code }) => {
    const above = textOf(PAGE)
      .split('\n')
      .slice(0, line - 2)
    const [, named] = /`([\w./-]+\.json)`/.exec(above.findLast((each) => each !== '') ?? '') ?? []
    const [, own] = /^# (specs\/.+\.yaml)$/m.exec(code) ?? []
    const isPage = language === 'text' && /【GET】/.test(code)
    const name =
      language === 'yaml' ? own : language === 'json' ? named : isPage ? 'page.txt' : undefined
    return name === undefined ? [] : [[name, code] as const]
  }),
)

/** Code that uses what was made. */
const uses = blocks.filter(({ language, code }) => language === 'text' && /^import /.test(code))

/** Words as a shell would have them. */
const wordsOf = (command: string): string[] =>
  Array.from(command.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '')

/** A folder in which a reader has typed the page's commands, up to the simulator's. */
async function follow(): Promise<string> {
  const folder = folderOf({ 'package.json': '{ "type": "module" }', ...files })
  const commands = linesOf(PAGE).filter((line) => /^npx wechatpay-ky (spec|generate) /.test(line))
  expect({ files: Object.keys(files).length, commands: commands.length }).toEqual({
    files: 4,
    commands: 4,
  })
  for (const command of commands) {
    const { code, err } = await cli(wordsOf(command).slice(2), { cwd: folder })
    expect({ command, code, err: err.replace(/^specs\/.+ written.*\n/, '') }).toEqual({
      command,
      code: 0,
      err: '',
    })
  }
  return folder
}

const paths = {
  'wechatpay-ky': join(root, 'runtime/index.ts'),
  'wechatpay-ky/chain': join(root, 'generated/chain/index.ts'),
}

interface Shop {
  queryStore(
    wxpay: WechatPay,
    request: { store_id: string },
  ): Promise<WechatPayResponse<{ store_id: string; contact_name?: string }>>
}

describe('readers of the page on extending', () => {
  it('a reader gets functions from samples, from a page’s table and from a document, and calls them', async () => {
    const folder = await follow()
    expect(readdirSync(join(folder, 'specs/shop')).sort()).toEqual([
      'create-store.yaml',
      'list-rooms.yaml',
      'query-store.yaml',
    ])
    const sim = await createSimulator({ specs: join(folder, 'specs') })
    onTestFinished(() => sim.close())
    const wxpay = createWechatPay(sim.config)
    const { queryStore } = (await import(join(folder, 'src/wechatpay/shop/index.ts'))) as Shop
    const { data } = await queryStore(wxpay, { store_id: '10001' })
    expect(data.store_id).toBe('10001')
    // "arrives in plain text"
    expect(data.contact_name).toMatch(/^\p{Script=Han}+$/u)
    expect(readFileSync(join(folder, 'src/wechatpay/shop/list-rooms.ts'), 'utf8')).toContain(
      '/** 价格（单位：分） */',
    )
    expect(readFileSync(join(folder, 'specs/shop/create-store.yaml'), 'utf8')).toContain(
      '# guessed: money in 分',
    )
  })

  it('the page’s code for the generated functions runs against the simulator', async () => {
    const folder = await follow()
    expect(uses).toHaveLength(2)
    const head =
      'declare const wxpay: import("wechatpay-ky").WechatPay\ndeclare const mchid: string\n'
    for (const [index, { code }] of uses.entries())
      writeFileSync(join(folder, `src/use-${index}.ts`), `${head}${code}`)
    const options = {
      paths: Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, [file]])),
      skipLibCheck: true,
    }
    expect(await typeErrors('typescript7', [relative(root, folder)], options)).toBe('')
    const sim = await createSimulator({ specs: join(folder, 'specs') })
    onTestFinished(() => sim.close())
    const wxpay = createWechatPay(sim.config)
    const { mchid } = sim.config
    await prepayNative(wxpay, { json: { ...order, mchid } })
    vi.stubGlobal('wxpay', wxpay)
    vi.stubGlobal('mchid', mchid)
    vi.spyOn(console, 'log').mockImplementation(() => {})
    for (const index of uses.keys()) {
      const outfile = join(folder, `use-${index}.mjs`)
      await build({
        entryPoints: [join(folder, `src/use-${index}.ts`)],
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
        alias: Object.fromEntries(Object.entries(paths).reverse()),
        nodePaths: [join(root, 'node_modules')],
        logLevel: 'error',
      })
      await import(pathToFileURL(outfile).href)
    }
    const asked = sim.requests.map(({ method, target }) => `${method} ${target}`)
    expect(asked).toContain('POST /v3/shop/stores')
    expect(asked.at(-1)).toBe('POST /v3/pay/transactions/out-trade-no/T00001/close')
    vi.unstubAllGlobals()
  })

  it.each([PAGE, 'docs/cli.md'])(
    '%s tells the reader to install the packages that the command needs',
    (page) => {
      const install = linesOf(page).find((line) => line.startsWith('npm install '))
      expect(() => requirePeers(() => undefined)).toThrow(
        expect.objectContaining({ hint: install }) as Error,
      )
    },
  )
})
