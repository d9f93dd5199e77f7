/** The exit codes, as the help and docs/cli.md list them. */
export const exit = {
  done: 0,
  /** WeChat Pay refused, with its signature, a check of `doctor` failed, specs have problems or files are stale. */
  refused: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** Something on this machine is not as it has to be: configuration, a file, a library, a port. */
  setup: 3,
  /**
   * No answer, or an error that does not prove that nothing was carried out. Also for a call that
   * was not sent because there was no connection; the message says which.
   */
  unknown: 4,
  /** An answer is not proven to come from WeChat Pay, or cannot be decrypted. */
  verification: 5,
  /** A fault of wechatpay-ky itself. */
  bug: 70,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** The readable description of an error. */
export interface Failure {
  readonly code: ExitCode
  readonly message: string
  /** Lines below the message, as they are. */
  readonly details?: readonly string[]
  readonly hint?: string | undefined
}

/** The error that ends a command: one line with the problem, one with the fix. */
export class CliError extends Error {
  override name = 'CliError' as const
  readonly code: ExitCode
  readonly hint: string | undefined
  /** Lines between the two, with the possible choices. */
  readonly details: readonly string[]

  constructor(
    code: ExitCode,
    message: string,
    hint?: string,
    { details = [], cause }: { details?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
    this.details = details
  }
}

export const usageError = (
  message: string,
  hint?: string,
  details: readonly string[] = [],
): CliError => new CliError(exit.usage, message, hint, { details })

export const setupError = (message: string, hint?: string, cause?: unknown): CliError =>
  new CliError(exit.setup, message, hint, { cause })
