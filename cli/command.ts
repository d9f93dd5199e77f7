import type { Terminal } from './terminal.js'

/** One command of the command line. Resolves with the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>
