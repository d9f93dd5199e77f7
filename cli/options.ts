import { type ParseArgsConfig, parseArgs } from 'node:util'
import { suggestion } from '../runtime/base/suggest.js'
import { usageError } from './exit.js'
import { untilEnd } from './words.js'

type Options = NonNullable<ParseArgsConfig['options']>

/** What every command takes. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  debug: { type: 'boolean' },
} as const satisfies Options

/** What commands take that need to know the merchant. */
export const configOptions = {
  config: { type: 'string' },
  profile: { type: 'string' },
} as const satisfies Options

type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{
    args: string[]
    options: typeof commonOptions & Given
    allowPositionals: true
    strict: true
  }>
>

/** `parseArgs` whose mistakes are one line and a hint; a secret on the command line is one. */
export const parseOptions = <const Given extends Options>(
  args: readonly string[],
  options: Given,
): Parsed<Given> => {
  refuseSecrets(args)
  const all = { ...commonOptions, ...options }
  try {
    return parseArgs({ args: [...args], options: all, allowPositionals: true, strict: true })
  } catch (error) {
    throw readable(error, Object.keys(all))
  }
}

const SECRET =
  /^--?(?:(?:mch|merchant|api|api-?client)-?)?(?:private-?key|secret(?:-?key)?|api-?v3-?key|v3-?key|key|password|passphrase)(?:=|$)/i

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

const readable = (error: unknown, known: readonly string[]): unknown => {
  if (!(error instanceof TypeError) || !('code' in error)) return error
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [, flag = ''] = /'(-[^']*)'/.exec(error.message) ?? []
    const flags = known.map((name) => `--${name}`)
    return usageError(`Unknown option ${flag}.${suggestion(flag, flags)}`)
  }
  const [first = error.message] = error.message.split(/\.\s|\n/)
  return usageError(`${first.replace(/\.$/, '')}.`)
}
