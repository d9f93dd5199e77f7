import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block } from './pages.js'

/** A command as a shell understands it: quotes, variables and patterns are resolved. */
export interface Command {
  readonly tool: string
  readonly args: readonly string[]
}

const END = '\u001e'

/** Notes its words, in one write: what stands on both sides of a pipe runs at once. */
const NOTER = `#!/bin/sh\nprintf '%s\\0' "\${0##*/}" "$@" '${END}' >> "$NOTES"\n`

/**
 * What a shell makes of a block, for a reader who has these tools and no others. The tools only note
 * what they were told; all else the shell does, in a folder and a home of the block's own. What the
 * block adds to the files that a shell starts with is run too. Rejects where the shell complains.
 */
export const commandsOf = async (
  { code }: Pick<Block, 'code'>,
  tools: readonly string[],
): Promise<readonly Command[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-docs-commands-'))
  try {
    const places = furnish(folder, tools)
    await runNoted(code, places)
    return readNotes(readFileSync(places.notes, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Places {
  readonly bin: string
  readonly home: string
  readonly here: string
  readonly notes: string
}

const furnish = (folder: string, tools: readonly string[]): Places => {
  const places = {
    bin: join(folder, 'bin'),
    home: join(folder, 'home'),
    here: join(folder, 'here'),
    notes: join(folder, 'notes'),
  }
  for (const name of [places.bin, places.here, join(places.home, '.config/fish/completions')])
    mkdirSync(name, { recursive: true })
  for (const tool of tools) {
    writeFileSync(join(places.bin, tool), NOTER)
    chmodSync(join(places.bin, tool), 0o755)
  }
  // What blocks read by `<`.
  for (const name of ['apiclient_key.pem', 'pub_key.pem'])
    writeFileSync(join(places.here, name), '')
  writeFileSync(places.notes, '')
  return places
}

const STARTUP = 'for file in ~/.bashrc ~/.zshrc; do if [ -f "$file" ]; then . "$file"; fi; done'

/** A pattern that fits no file is an error, as it is in zsh. */
const STRICT = ['--norc', '-O', 'failglob', '-euo', 'pipefail', '-c']

const runNoted = (code: string, { bin, home, here, notes }: Places): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: home, NOTES: notes }
    const script = `PATH='${bin}'\n${code}\n${STARTUP}`
    execFile('bash', [...STRICT, script], { cwd: here, env }, (error, _, stderr) => {
      // bash says which line; the words around it are of no use to whoever mends the page.
      if (error) reject(new Error(stderr.trim() || error.message))
      else resolve()
    })
  })

const readNotes = (text: string): readonly Command[] =>
  text
    .split(`\0${END}\0`)
    .filter((note) => note !== '')
    .map((note) => {
      const [tool = '', ...args] = note.split('\0')
      return { tool, args }
    })
