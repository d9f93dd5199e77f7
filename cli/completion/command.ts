import type { Command } from '../command.js'
import { exit, usageError } from '../exit.js'
import { parseOptions } from '../options.js'
import { say } from '../terminal.js'
import { isShell, scripts } from './scripts.js'

/** Prints the script for a shell. */
export const completionCommand: Command = async (args, terminal) => {
  const { positionals } = parseOptions(args, {})
  const [shell, ...more] = positionals
  if (!isShell(shell) || more.length > 0)
    throw usageError(
      `Say which shell: ${Object.keys(scripts).join(', ')}.`,
      'For example: eval "$(wechatpay-ky completion bash)"',
    )
  terminal.stdout.write(scripts[shell])
  return exit.done
}

/**
 * The hidden command of the completion scripts. It takes every word literally and prints the
 * candidates, one a line.
 */
export const completeCommand: Command = async (words, terminal) => {
  const { candidates } = await import('./candidates.js')
  const found = candidates(words)
  if (found.length > 0) say(terminal, found.join('\n'))
  return exit.done
}
