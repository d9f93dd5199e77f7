import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findOperation } from '../../cli/call/find.js'
import { callOptions } from '../../cli/call/flags.js'
import { parseOptions } from '../../cli/options.js'
import { createSimulator } from '../../simulator/index.js'
import { Merchant } from '../cli/helpers/merchant.js'
import { cli } from '../cli/helpers/terminal.js'
import { type Command, commandsOf } from './support/commands.js'
import { makeKeys, writeFiles, writePkcs12 } from './support/identity.js'
import { type Block, blocksOf, englishOf, pages, root } from './support/pages.js'
import { run } from './support/shell.js'

const blocks = pages.flatMap(blocksOf).filter(({ language }) => language === 'sh')
// The code of the Chinese pages is the same: `blocks.test.ts` sees to it.
const english = blocks.filter(({ page }) => englishOf(page) === undefined)

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>
  scripts: Record<string, string>
}

/** Why these words cannot be typed as they stand. */
type Check = (args: readonly string[]) => string | undefined | Promise<string | undefined>

const NO_SUCH_FLAG = '--no-such-flag'

/** What the command line itself has to say. It reads all its words before it does anything, and so
 * comes to the flag that is added only if it understood the rest. */
const wechatpayKy: Check = async (args) => {
  const { code, err } = await cli([...args, NO_SUCH_FLAG])
  const asksForHelp = code === 0
  if (!asksForHelp && !err.startsWith(`✗ Unknown option ${NO_SUCH_FLAG}.`)) return err
  if (args[0] !== 'call' || asksForHelp) return undefined
  const { values, positionals } = parseOptions(args.slice(1), callOptions())
  if (values.list) return undefined
  try {
    findOperation(positionals, values.method)
    return undefined
  } catch (error) {
    return String(error)
  }
}

const NPM = ['audit', 'ci', 'install', 'pack', 'publish', 'view']

const npm: Check = ([verb = '', name = '']) => {
  if (NPM.includes(verb)) return undefined
  const script = verb === 'run' ? name : verb
  return manifest.scripts[script] ? undefined : `npm: there is no script ${script}`
}

const npx: Check = ([name = '', ...args]) => {
  if (name === 'wrangler') return undefined
  return bins[name]?.(args) ?? (bins[name] ? undefined : `npx: what is ${name}?`)
}

const bins: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.keys(manifest.bin).map((name) => [name, wechatpayKy]),
)

const others = ['base64', 'bun', 'cp', 'curl', 'deno', 'git', 'jq', 'node', 'openssl']

const tools: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(others.map((name) => [name, () => undefined])),
  ...bins,
  npm,
  npx,
}

const problemsOf = async (block: Pick<Block, 'code'>): Promise<readonly string[]> => {
  const commands = await commandsOf(block, Object.keys(tools))
  const checked = commands.map(({ tool, args }) => tools[tool]?.(args))
  return (await Promise.all(checked)).filter((problem) => problem !== undefined)
}

const commandsIn = async (page: string): Promise<readonly Command[]> => {
  const found = english.filter((block) => block.page === page)
  const names = Object.keys(tools)
  const commands = await Promise.all(found.map((block) => commandsOf(block, names)))
  // `npx X` is X.
  return commands.flat().map(({ tool, args: [name = '', ...args] }) => {
    return tool === 'npx' ? { tool: name, args } : { tool, args: [name, ...args] }
  })
}

/** What is run as it stands, by a shell with everything: line by line, without comments. */
const linesOf = ({ code }: Block): string[] =>
  code
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')

const ORDER = {
  mchid: '1900000109',
  appid: 'wxd678efh567hg6787',
  out_trade_no: 'T00001',
  description: 'Coffee',
  amount: { total: 100 },
  notify_url: 'https://shop.example/wechatpay',
}

describe('blocks of shell', () => {
  it.each(blocks)(
    'a block of shell can be typed as it stands: $page, line $line',
    async (block) => {
      expect(await problemsOf(block)).toEqual([])
    },
  )

  it.each([
    ['no command of the line', 'npx wechatpay-ky cal v3/certificates', 'no command "cal"'],
    ['no flag of the command', 'wechatpay-ky doctor --ofline', 'Unknown option --ofline'],
    ['a flag without its value', 'wechatpay-ky certificates --out', '--out'],
    ['no operation', 'wechatpay-ky call v3/refund/refunds/R001 | jq .', 'There is no operation'],
    ['no package', 'npx wechat-ky doctor', 'what is wechat-ky?'],
    ['no script', 'npm ci && npm run simulat', 'there is no script simulat'],
    [
      'within a line for a startup file',
      `echo '$(wechatpay-ky complete)' >> ~/.bashrc`,
      'complete',
    ],
  ])('the check detects a wrong block of shell: %s', async (_what, code, problem) => {
    expect((await problemsOf({ code })).join()).toContain(problem)
  })

  it.each([
    ['a tool that a reader does not have', 'wechatpay doctor', /wechatpay: .*not found/],
    ['a quote that does not end', `echo 'x`, /unexpected EOF/],
    ['a pattern in an address', 'wechatpay-ky call v3/x?y=1', /no match/],
    ['a file that is not there', 'npx wrangler secret put A < b.pem', /b\.pem: No such file/],
  ])('the shell refuses a block with a syntax error: %s', async (_what, code, problem) => {
    await expect(problemsOf({ code })).rejects.toThrow(problem)
  })

  it('commands of wechatpay-ky that call WeChat Pay work against the simulator', async () => {
    const sim = await createSimulator({ signWith: 'both', stateless: true })
    onTestFinished(() => sim.close())
    const merchant = new Merchant(sim)
    merchant.write('apiv2_key.txt', sim.config.v2.key)
    merchant.configure({ apiV2KeyFile: 'apiv2_key.txt' })
    merchant.write('order.json', JSON.stringify(ORDER))
    merchant.write('licence.png', 'a picture')
    const calls = (await commandsIn('docs/cli.md')).filter(({ args }) =>
      ['call', 'certificates'].includes(args[0] ?? ''),
    )
    expect(calls.length).toBeGreaterThan(6)
    for (const { args } of calls) {
      const { code, out, err } = await merchant.run(args)
      expect({ args, code, err }).toMatchObject({ code: 0 })
      expect(`${out}${err}`).not.toBe('')
    }
  })

  it('commands of openssl work on files as the merchant platform names them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-docs-sh-'))
    try {
      const keys = await makeKeys()
      writeFiles(folder, keys)
      writePkcs12(folder)
      const commands = english
        .filter(({ page }) => page === 'docs/keys.md')
        .flatMap(linesOf)
        .filter((line) => line.startsWith('openssl'))
      const printed: string[] = []
      for (const command of commands) printed.push(await run(command, folder))
      expect(commands.length).toBeGreaterThan(4)
      expect(printed.join('')).toContain(`serial=${keys.serialNo}`)
      // "Both commands print the same": for RSA, and for SM2.
      const pairs = printed.filter((text) => text.includes('BEGIN PUBLIC KEY'))
      expect(pairs).toHaveLength(4)
      expect(pairs[0]).toBe(pairs[1])
      expect(pairs[2]).toBe(pairs[3])
      // What was made is what the client takes.
      const made = ['apiclient_key.pem', 'apiclient_key_pkcs8.pem', 'sm2_key_pkcs8.pem']
      for (const name of made) {
        expect(readFileSync(join(folder, name), 'utf8')).toContain('-----BEGIN PRIVATE KEY-----')
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('commands of curl reach the simulator', async () => {
    const sim = await createSimulator()
    try {
      const commands = english.flatMap(linesOf).filter((line) => line.startsWith('curl'))
      expect(commands.length).toBeGreaterThan(1)
      for (const command of commands) {
        expect(command).toContain('http://127.0.0.1:8030/')
        const answer = await run(command.replace('http://127.0.0.1:8030', sim.url))
        expect(Object.keys(JSON.parse(answer) as object)).not.toEqual([])
      }
    } finally {
      await sim.close()
    }
  })
})
