import { WechatPayError } from '../runtime/errors/wechatpay-error.js'
import { CliError, type ExitCode, exit, type Failure } from './exit.js'
import { note, printable, stylesOf, type Terminal } from './terminal.js'

/** Prints it and gives the exit code. */
export const fail = async (
  error: unknown,
  terminal: Terminal,
  { debug, command }: { debug: boolean; command: string | undefined },
): Promise<ExitCode> => {
  const { code, message, details = [], hint } = await describe(error)
  const { complained: style } = stylesOf(terminal)
  note(terminal, `${style('red', '✗')} ${printable(message)}`)
  for (const line of details) note(terminal, `  ${printable(line)}`)
  const help =
    code === exit.usage ? `wechatpay-ky ${command ? `${command} ` : ''}--help` : undefined
  const advice = hint ?? (help && `See: ${help}`)
  if (advice) note(terminal, `  ${style('dim', '→')} ${advice}`)
  if (debug && error instanceof Error) note(terminal, printable(stackOf(error)))
  return code
}

const describe = async (error: unknown): Promise<Failure> => {
  if (error instanceof CliError) {
    const { code, message, details, hint } = error
    return { code, message, details, hint }
  }
  if (error instanceof WechatPayError) {
    // Loaded only for an error, because it imports every error class.
    const { describeClientError } = await import('./call/errors.js')
    return describeClientError(error)
  }
  if (isSystemError(error)) return { code: exit.setup, message: systemMessage(error) }
  return {
    code: exit.bug,
    message: `Internal error: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Run it again with --debug, and report what it prints. It may hold what you typed.',
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it exists already',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/** `FILE: permission denied`, if the system names the file. */
export const systemMessage = (error: NodeJS.ErrnoException): string => {
  const reason = REASONS[error.code ?? ''] ?? error.code ?? error.message
  return error.path ? `${error.path}: ${reason}.` : `${error.message}.`
}

const stackOf = (error: Error): string => {
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : ''
  return `\n${error.stack ?? error.message}${cause}`
}
