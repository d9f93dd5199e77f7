import { suggestion } from '../runtime/base/suggest.js'
import { VERSION } from '../runtime/base/version.js'
import type { Command } from './command.js'
import { exit, usageError } from './exit.js'
import { fail } from './failure.js'
import { languageOf } from './language.js'
import { note, say, type Terminal } from './terminal.js'
import { untilEnd } from './words.js'

/** Each is loaded when it is asked for: a start of Node is most of what a small call takes. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  call: async () => (await import('./call/command.js')).callCommand,
  certificates: async () => (await import('./certificates/command.js')).certificatesCommand,
  doctor: async () => (await import('./doctor/command.js')).doctorCommand,
  simulate: async () => (await import('./simulate/command.js')).simulateCommand,
  generate: async () => (await import('./generate/command.js')).generateCommand,
  spec: async () => (await import('./spec/command.js')).specCommand,
  completion: async () => (await import('./completion/command.js')).completionCommand,
}

/** Runs a command line to its end. Never rejects. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  // Ignore flags such as --help during completion.
  if (args[0] === '__complete') return complete(args.slice(1), terminal)
  const { command, rest } = split(args)
  const flags = untilEnd(args)
  try {
    if (command === undefined) return await withoutCommand(rest, terminal)
    const load = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (flags.includes('--help') || flags.includes('-h')) {
      await help(load ? command : undefined, flags, terminal)
      return exit.done
    }
    if (!load) throw unknownCommand(command, args)
    return await (await load())(rest, terminal)
  } catch (error) {
    const isKnown = command !== undefined && Object.hasOwn(commands, command)
    return fail(error, terminal, {
      debug: flags.includes('--debug'),
      command: isKnown ? command : undefined,
    })
  }
}

const complete = async (words: readonly string[], terminal: Terminal): Promise<number> =>
  (await import('./completion/command.js')).completeCommand(words, terminal)

/** The flags with a value that most commands have; those of one command follow it. */
const WITH_VALUE: readonly (string | undefined)[] = ['--lang', '--config', '--profile']

/** Flags that may stand before the command. */
const split = (
  args: readonly string[],
): { command: string | undefined; rest: readonly string[] } => {
  let at = 0
  while (at < args.length && args[at]?.startsWith('-')) at += WITH_VALUE.includes(args[at]) ? 2 : 1
  const command = args[at]
  const before = args.slice(0, at)
  return { command, rest: [...before, ...args.slice(at + 1)] }
}

const withoutCommand = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const { parseOptions } = await import('./options.js')
  const { values } = parseOptions(args, { version: { type: 'boolean', short: 'v' } })
  if (values.version) {
    say(terminal, VERSION)
    return exit.done
  }
  if (values.help) {
    await help(undefined, args, terminal)
    return exit.done
  }
  note(terminal, await helpText(undefined, args, terminal))
  return exit.usage
}

const help = async (command: string | undefined, args: readonly string[], terminal: Terminal) =>
  say(terminal, await helpText(command, args, terminal))

const helpText = async (
  command: string | undefined,
  args: readonly string[],
  terminal: Terminal,
): Promise<string> => {
  const asked = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  const at = args.indexOf('--lang')
  const language = languageOf(asked ?? (at < 0 ? undefined : args[at + 1]), terminal.env)
  const { helpOf } = await import('./help/index.js')
  return helpOf(command, language, terminal)
}

const unknownCommand = (command: string, args: readonly string[]): Error => {
  const known = Object.keys(commands)
  const [flag = ''] = args
  const meant = args.find((word) => known.includes(word))
  if (flag.startsWith('-') && meant !== undefined)
    return usageError(
      `There is no command "${command}".`,
      `Flags follow the command: wechatpay-ky ${meant} ${flag.replace(/=.*/s, '')} …`,
    )
  const place = command.includes('/') ? ` To call it: wechatpay-ky call ${command}` : ''
  return usageError(
    `There is no command "${command}".${suggestion(command, known) || place}`,
    `Commands: ${known.join(', ')}. See: wechatpay-ky --help`,
  )
}
