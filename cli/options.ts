import { type Flags, helpFlag, type Parsed, parseFlags, UsageError } from '../generator/flags.js'
import { usageError } from './exit.js'
import { untilEnd } from './words.js'

/** The options of every command. */
export const commonOptions = {
  ...helpFlag,
  lang: { type: 'string' },
  debug: { type: 'boolean' },
} as const satisfies Flags

/** The options of commands that need the merchant. */
export const configOptions = {
  config: { type: 'string' },
  profile: { type: 'string' },
} as const satisfies Flags

/** Flags whose mistakes are one line and a hint; a secret on the command line is one. */
export const parseOptions = <const Given extends Flags>(
  args: readonly string[],
  options: Given,
): Parsed<typeof commonOptions & Given> => {
  refuseSecrets(args)
  try {
    return parseFlags<typeof commonOptions & Given>(args, { ...commonOptions, ...options })
  } catch (error) {
    throw error instanceof UsageError ? usageError(error.message) : error
  }
}

const SECRET =
  /^--?(?:(?:mch|merchant|api|api-?client)-?)?(?:private-?key|secret(?:-?key)?|api-?v[23]-?key|v[23]-?key|workwx-?secret|key|password|passphrase)(?:=|$)/i

/** Every process on the machine can read a command line, and shells keep it. */
const refuseSecrets = (args: readonly string[]): void => {
  const secret = untilEnd(args).find((arg) => SECRET.test(arg.replaceAll('_', '-')))
  if (secret !== undefined)
    throw usageError(
      `${secret.replace(/=.*/s, '')}: keys are not taken on the command line, where others can read them.`,
      'Put the path of the file into wechatpay-ky.config.json (privateKeyFile, apiV3KeyFile), or use the environment (WECHATPAY_PRIVATE_KEY_FILE, WECHATPAY_API_V3_KEY_FILE).',
    )
  if (args.some((arg) => arg.includes('PRIVATE KEY-----')))
    throw usageError(
      'There is a private key on the command line, where others can read it.',
      'Give the path of its file in the configuration: wechatpay-ky doctor --help',
    )
}
