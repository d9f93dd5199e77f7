/** The exit codes, as the help and docs/cli.md list them. */
export const exit = {
  done: 0,
  /** WeChat Pay refused, a check of `doctor` failed, specs have problems or files are stale. */
  refused: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** Something on this machine is not as it has to be: configuration, a file, a library, a port. */
  setup: 3,
  /** No answer. Whether a call was carried out is unknown. */
  network: 4,
  /** What arrived is not proven to come from WeChat Pay, or does not decrypt. */
  verification: 5,
  /** A fault of wechatpay-ky itself. */
  bug: 70,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** What went wrong, for a person. */
export interface Failure {
  readonly code: ExitCode
  readonly message: string
  /** Lines below the message, as they are. */
  readonly details?: readonly string[]
  readonly hint?: string | undefined
}

/** What ends a command: one line for what is wrong, one for what to do. */
export class CliError extends Error {
  override name = 'CliError' as const
  readonly code: ExitCode
  readonly hint: string | undefined
  /** Lines between the two: what there is to choose from. */
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
