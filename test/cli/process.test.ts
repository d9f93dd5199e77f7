import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { edited, repository } from '../generator/helpers/project.js'
import { createOrder } from '../generator/helpers/specs.js'
import { merchantOf } from './helpers/merchant.js'
import { folderOf } from './helpers/terminal.js'

/** What only a process of its own can show: signals, pipes, a port that is taken. */

interface Running {
  readonly child: ChildProcess
  readonly seen: { out: string; err: string }
  readonly end: Promise<{ code: number | null; out: string; err: string }>
}

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

const start = (cwd: string, ...args: readonly string[]): Running => startNode([], cwd, args)

const startNode = (flags: readonly string[], cwd: string, args: readonly string[]): Running => {
  const command = [...flags, join(repository, 'scripts/run.js'), 'cli/main.ts', ...args]
  const child = spawn(process.execPath, command, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const seen = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    seen.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    seen.err += text
  })
  const end = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...seen }))
  })
  return { child, seen, end }
}

const until = (condition: () => void) => vi.waitFor(condition, { timeout: 15_000, interval: 20 })

const portOf = async (server: ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

describe('wechatpay-ky, as a process', () => {
  it('simulate writes a configuration that doctor accepts, and ends with Ctrl-C', async () => {
    const cwd = folderOf()
    const simulator = start(cwd, 'simulate', '--port', '0', '--keys', 'keys', '--sign-with=both')
    const config = 'keys/wechatpay-ky.config.json'
    await until(() =>
      expect(simulator.seen.out).toContain(`wechatpay-ky doctor --config ${config}`),
    )
    const doctor = await start(cwd, 'doctor', '--config', config).end
    expect(doctor).toMatchObject({ code: 0, err: '' })
    expect(doctor.out).toContain('\n19 checks passed, 1 not checked\n')
    expect(simulator.seen.out).toContain('POST /v3/security/echo 200')
    simulator.child.kill('SIGINT')
    expect(await simulator.end).toMatchObject({ code: 0, err: '' })
  })

  it('generate --watch generates after each change of a spec, and ends with Ctrl-C', async () => {
    const cwd = folderOf({ 'mine/orders/create-order.yaml': createOrder })
    const watching = start(cwd, 'generate', '--specs', 'mine', '--out', 'made', '--watch')
    await until(() => expect(watching.seen.out).toContain('Watching mine. Ctrl-C ends it.'))
    const spec = join(cwd, 'mine/orders/create-order.yaml')
    writeFileSync(spec, edited(createOrder, '金额', '总金额'))
    const made = join(cwd, 'made/orders/create-order.ts')
    await until(() => expect(readFileSync(made, 'utf8')).toContain('总金额'))
    watching.child.kill('SIGINT')
    expect(await watching.end).toMatchObject({ code: 0, err: '' })
  })

  it('simulate says that a port is in use, and how to choose another', async () => {
    const port = await portOf(createServer())
    const { code, out, err } = await start(folderOf(), 'simulate', '--port', String(port)).end
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toBe(
      `✗ Port ${port} is in use.\n  → Take another with --port NUMBER, or any free one with --port 0.\n`,
    )
  })

  it('the process tolerates a reader that closes the pipe', async () => {
    const list = start(folderOf(), 'call', '--list')
    list.child.stdout?.destroy()
    expect(await list.end).toMatchObject({ code: 0, err: '' })
  })

  it('an interrupted download leaves no partial file', async () => {
    const merchant = await merchantOf()
    // Half a file, and then nothing more.
    const port = await portOf(createServer((_, response) => response.write('x'.repeat(100_000))))
    merchant.configure({ baseUrl: `http://127.0.0.1:${port}` })
    const before = readdirSync(merchant.folder)
    const call = start(merchant.folder, 'call', 'v3/merchant-service/images/M1', '--out', 'image')
    await until(() => expect(readdirSync(merchant.folder).join()).toMatch(/image\.\d+\.part/))
    call.child.kill('SIGINT')
    expect((await call.end).code).toBe(130)
    expect(readdirSync(merchant.folder)).toEqual(before)
  })

  it('an interruption right after the file is created leaves no file', async () => {
    const merchant = await merchantOf()
    const port = await portOf(createServer((_, response) => response.write('x')))
    merchant.configure({ baseUrl: `http://127.0.0.1:${port}` })
    const before = readdirSync(merchant.folder)
    const interrupt = `
      import fs from 'node:fs'
      const { openSync } = fs
      fs.openSync = (path, ...rest) => {
        const handle = openSync(path, ...rest)
        if (String(path).endsWith('.part')) process.kill(process.pid, 'SIGINT')
        return handle
      }`
    const args = ['call', 'v3/merchant-service/images/M1', '--out', 'image']
    const preload = `--import=data:text/javascript,${encodeURIComponent(interrupt)}`
    const call = startNode([preload], merchant.folder, args)
    expect((await call.end).code).toBe(130)
    expect(readdirSync(merchant.folder)).toEqual(before)
  })
})
