import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { getTradeBill } from '../../generated/bill/index.js'
import { downloadCertificates } from '../../generated/certificates/index.js'
import { getPublicKey } from '../../generated/v2/transfers/index.js'
import { UsageError } from '../../generator/flags.js'
import { mutualTls } from '../../node/index.js'
import { beijingDate, createWechatPay } from '../../runtime/index.js'
import { flags, parseArguments, usage } from '../../simulator/cli/arguments.js'
import { readKeys, writeKeys } from '../../simulator/cli/key-folder.js'
import { simulate } from '../../simulator/cli/simulate.js'
import { createSimulator } from '../../simulator/index.js'
import { temporaryFolder } from './support/folder.js'

const root = join(import.meta.dirname, '../..')
const command = ['scripts/run.js', 'simulator/cli.ts']

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs to the end. */
const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })

const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill()
})

/** Starts it, and hands over what it printed as soon as it is ready. */
const start = (...args: readonly string[]): Promise<{ child: ChildProcess; out: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, '--port', '0', ...args], { cwd: root })
    running.push(child)
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
      if (out.includes('Ctrl-C ends it.')) resolve({ child, out })
    })
    child.stderr.on('data', (chunk: Buffer) => reject(new Error(String(chunk))))
  })

const stop = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGINT')
  })

describe('npm run simulate', () => {
  it('npm run simulate prints a working configuration and a line for each request, and ends with Ctrl-C', async () => {
    const { child, out } = await start('--sign-with', 'both')
    const [, pasted = ''] = /const wxpay = createWechatPay\((\{[\s\S]*?\n\})\)/.exec(out) ?? []
    const config = new Function(`return ${pasted}`)()
    expect(Object.keys(config.platformKeys)).toHaveLength(2)
    expect(out).toContain(`-d '{"out_trade_no":"…"}' ${config.baseUrl}/simulator/pay`)
    const line = new Promise((resolve) =>
      child.stdout?.once('data', (chunk) => resolve(String(chunk))),
    )
    const wxpay = createWechatPay(config)
    expect((await downloadCertificates(wxpay)).data.data).toHaveLength(1)
    expect(await line).toBe('GET /v3/certificates 200\n')
    expect(await stop(child)).toBe(0)
  })

  it('npm run simulate listens with HTTPS, and names the root certificate to trust', async () => {
    const alone = await run('--tls')
    expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('add --keys FOLDER') })
    const folder = join(temporaryFolder(), 'keys')
    const { child, out } = await start('--keys', folder, '--tls')
    const [url = ''] = /https:\/\/127\.0\.0\.1:\d+/.exec(out) ?? []
    expect(out).toContain(`curl --cacert ca.pem ${url}/simulator/state`)
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    const ca = read('ca.pem')
    const wxpay = createWechatPay({
      mchid: '1900000109',
      v2: { key: read('apiv2_key.txt').trim() },
      baseUrl: url,
      fetch: mutualTls({ cert: read('apiclient_cert.pem'), key: read('apiclient_key.pem'), ca }),
    })
    const { data } = await getPublicKey(wxpay, { xml: {} })
    expect(data.pub_key).toContain('BEGIN RSA PUBLIC KEY')
    await stop(child)
  })

  it('npm run simulate writes keys only on request, and reuses them', async () => {
    const folder = join(temporaryFolder(), 'keys')
    const first = await start('--keys', folder, '--sign-with', 'both')
    await stop(first.child)
    expect(readdirSync(folder).sort()).toEqual([
      'apiclient_cert.pem',
      'apiclient_key.pem',
      'apiv2_key.txt',
      'apiv3_key.txt',
      'brand_apiv3_key.txt',
      'brand_cert.pem',
      'brand_key.pem',
      'pub_key.pem',
      'simulator.json',
      expect.stringMatching(/^wechatpay_[0-9A-F]{40}\.pem$/),
    ])
    expect(statSync(join(folder, 'apiclient_key.pem')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'brand_key.pem')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'simulator.json')).mode & 0o777).toBe(0o600)
    const second = await start('--keys', folder)
    await stop(second.child)
    const key = readFileSync(join(folder, 'apiclient_key.pem'), 'utf8').trim()
    for (const { out } of [first, second]) {
      expect(out).toContain(key)
      for (const name of ['apiv3_key.txt', 'apiv2_key.txt']) {
        expect(out).toContain(readFileSync(join(folder, name), 'utf8').trim())
      }
    }
    const third = await run('--keys', folder, '--sign-with', 'both')
    expect(third.code).toBe(2)
    expect(third.err).toContain('holds keys already')
  })

  it.each([
    [[], { name: 'ApiError', code: 'STATEMENT_CREATING' }],
    [['--bills-at-once'], { name: 'ApiError', code: 'NO_STATEMENT_EXIST' }],
  ])(
    'npm run simulate %o decides whether today’s bill can be asked for',
    async (args, expected) => {
      const { simulator } = await simulate(
        parseArguments(['--port', '0', ...args]),
        () => undefined,
      )
      const query = { bill_date: beijingDate(new Date()) }
      const result = await getTradeBill(createWechatPay(simulator.config), { query }).catch(
        (error: unknown) => error,
      )
      await simulator.close()
      expect(result).toMatchObject(expected)
    },
  )

  it('npm run simulate says in one line that the port is in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const port = String((server.address() as AddressInfo).port)
    const { code, out, err } = await run('--port', port)
    server.close()
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `Port ${port} is in use.\n` })
  })

  it('npm run simulate says in two lines what is wrong with the command', async () => {
    expect(await run('--port', 'abc')).toEqual({
      code: 2,
      out: '',
      err: '--port: a number from 0 to 65535, not "abc".\nTry: npm run simulate -- --help\n',
    })
  })

  it('npm run simulate --help prints its usage', async () => {
    expect(await run('--help')).toEqual({ code: 0, out: `${usage}\n`, err: '' })
  })
})

describe('arguments', () => {
  it('the arguments of simulate have defaults', () => {
    expect(parseArguments([])).toEqual({
      port: 8030,
      signWith: undefined,
      renamed: undefined,
      mchid: undefined,
      keys: undefined,
      stateless: false,
      billsAtOnce: false,
      tls: false,
      specs: undefined,
    })
  })

  it('an old flag name is accepted, with a hint at the new one', () => {
    const { signWith, renamed } = parseArguments(['--mode', 'both'])
    expect(signWith).toBe('both')
    expect(renamed).toBe('--mode is called --sign-with now: --sign-with both')
  })

  it('the usage explains all flags', () => {
    for (const name of Object.keys(flags).filter((name) => name !== 'mode')) {
      expect(usage).toContain(`--${name}`)
    }
  })

  it.each([
    [['--port', '99999'], '--port: a number from 0 to 65535, not "99999".'],
    [['--sign-with', 'sm2'], '--sign-with: one of public-key, certificate, both, not "sm2".'],
    [['--unheard'], 'Unknown option --unheard.'],
    [['stray'], 'What is "stray"? Only flags are taken.'],
  ])('wrong arguments are refused: %o', (args, message) => {
    expect(() => parseArguments(args)).toThrow(new UsageError(message))
  })
})

describe('folder of keys', async () => {
  const sim = await createSimulator()
  await sim.close()

  it.each(['apiclient_key.pem', 'ca.pem', 'wechatpay-ky.config.json'])(
    'the folder of keys is never written to if it already has %s',
    (name) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, name), 'a real one')
      const write = () => writeKeys(folder, sim.keys, ['wechatpay-ky.config.json'])
      expect(write).toThrow(/is there already, and not from the simulator/)
      expect(readdirSync(folder)).toEqual([name])
      expect(readFileSync(join(folder, name), 'utf8')).toBe('a real one')
    },
  )

  it('the folder of keys is read as it was written, and foreign content is refused', () => {
    const folder = temporaryFolder()
    expect(readKeys(folder)).toBeUndefined()
    writeKeys(folder, sim.keys)
    expect(readKeys(folder)).toEqual(sim.keys)
    for (const text of ['{}', 'no JSON']) {
      writeFileSync(join(folder, 'simulator.json'), text)
      expect(() => readKeys(folder)).toThrow(/is not what the simulator wrote/)
    }
  })
})
