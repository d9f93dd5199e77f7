import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { run } from '../../../cli/run.js'
import type { Terminal } from '../../../cli/terminal.js'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly clock?: () => number
  /** In place of collecting what goes to stdout. */
  readonly out?: () => void
}

/** Runs a command line in this process, which is fast; what a process of its own adds is tested with
 * the built command. */
export const cli = async (
  args: readonly string[],
  { cwd = tmpdir(), env = {}, stdin = '', clock = () => Date.now(), out: write }: Surroundings = {},
): Promise<Outcome> => {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const into = (chunks: Buffer[]) => ({
    write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)),
  })
  const terminal: Terminal = {
    cwd,
    env,
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: write ? { write } : into(out),
    stderr: into(err),
    clock,
  }
  const code = await run(args, terminal)
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

/** A folder with these files, gone after the test. */
export const folderOf = (files: Readonly<Record<string, string>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode: 0o600 })
  }
  return folder
}

/** What a person must be able to do with a failure: read a line, and know what to do. */
export const isReadable = ({ err }: Outcome): boolean =>
  /^✗ .+\n( {2}.+\n)*$/.test(err) && !/\n\s+at /.test(err)
