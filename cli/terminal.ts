import type { Readable } from 'node:stream'
import { type Style, styleFor } from '../generator/report/style.js'

export type { Style } from '../generator/report/style.js'

/** The environment of a command except files; tests replace it. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

export interface Output {
  write(chunk: string | Uint8Array): unknown
  readonly isTTY?: boolean
}

export const processTerminal = (): Terminal => {
  // The reader of a pipe may stop reading, like head; this is not a failure.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    clock: () => Date.now(),
  }
}

/** Results. */
export const say = ({ stdout }: Terminal, text: string): void => {
  stdout.write(`${text}\n`)
}

/** Everything that is not the result: piping stdout on must not carry it along. */
export const note = ({ stderr }: Terminal, text: string): void => {
  stderr.write(`${text}\n`)
}

/**
 * Makes foreign text, such as an unsigned error, safe to print: it must not contain control
 * sequences, or characters that change the direction of text.
 */
export const printable = (text: string): string =>
  text.replace(/\p{Cc}|\p{Bidi_Control}/gu, (character) =>
    character === '\n' ? character : '\ufffd',
  )

export const stylesOf = ({ stdout, stderr }: Terminal): { said: Style; complained: Style } => ({
  said: styleFor(stdout),
  complained: styleFor(stderr),
})
