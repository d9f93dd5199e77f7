import { type ParseArgsConfig, parseArgs } from 'node:util'
import { suggestion } from '../runtime/base/suggest.js'

export type Flags = NonNullable<ParseArgsConfig['options']>

export type Parsed<Given extends Flags> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Given; allowPositionals: true; strict: true }>
>

/** Thrown for a command line that makes no sense; the message is one line for a person. */
export class UsageError extends Error {
  override name = 'UsageError' as const
}

export const helpFlag = { help: { type: 'boolean', short: 'h' } } as const satisfies Flags

/** `parseArgs` whose mistakes are one line, with the flag that was meant perhaps. */
export function parseFlags<const Given extends Flags>(
  args: readonly string[],
  options: Given,
): Parsed<Given & typeof helpFlag> {
  const all = { ...helpFlag, ...options }
  try {
    return parseArgs({ args: [...args], options: all, allowPositionals: true, strict: true })
  } catch (error) {
    throw readable(error, Object.keys(all))
  }
}

function readable(error: unknown, known: readonly string[]): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [, flag = ''] = /'(-[^']*)'/.exec(error.message) ?? []
    const flags = known.map((name) => `--${name}`)
    return new UsageError(`Unknown option ${flag}.${suggestion(flag, flags)}`)
  }
  const [first = error.message] = error.message.split(/\.\s|\n/)
  const [, flag] = /use '(--?[^=']+)=-XYZ'/.exec(error.message) ?? []
  const fix = flag
    ? ` Write a value that starts with a dash behind an equals sign: ${flag}=VALUE.`
    : ''
  return new UsageError(`${first.replace(/\.$/, '')}.${fix}`)
}
