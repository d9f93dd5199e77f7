import { type Flags, type Parsed, parseFlags, UsageError } from '../../generator/flags.js'
import type { Algorithm } from '../crypto/algorithm.js'
import type { PlatformMode } from '../identity/platform.js'

export interface Arguments {
  readonly port: number
  readonly algorithm: Algorithm | undefined
  readonly signWith: PlatformMode | undefined
  /** The hints for renamed flags. */
  readonly renamed: string | undefined
  readonly mchid: string | undefined
  /** The folder to keep keys in. */
  readonly keys: string | undefined
  readonly stateless: boolean
  /** A day's bill can be asked for at once. */
  readonly billsAtOnce: boolean
  /** HTTPS, with the certificate to trust in the folder of keys. */
  readonly tls: boolean
  /** The folder of specs of one's own. */
  readonly specs: string | undefined
}

export const flags = {
  port: { type: 'string' },
  algorithm: { type: 'string' },
  'sign-with': { type: 'string' },
  mode: { type: 'string' },
  mchid: { type: 'string' },
  keys: { type: 'string' },
  stateless: { type: 'boolean' },
  'bills-at-once': { type: 'boolean' },
  tls: { type: 'boolean' },
  specs: { type: 'string' },
} as const satisfies Flags

export const DEFAULT_PORT = 8030

export const usage = `Runs a WeChat Pay on this machine, to develop and test against.

  npm run simulate
  npm run simulate -- --sign-with both --keys .simulator

  --port NUMBER     where to listen; 0: one that is free (default: ${DEFAULT_PORT})
  --sign-with WHAT  what WeChat Pay signs with: public-key (default), certificate, both
  --algorithm NAME  RSA (default), or SM2 for 国密, which has certificates alone
  --mchid NUMBER    the merchant (default: 1900000109)
  --keys FOLDER     write the keys there; if it holds keys of an earlier run, use those
  --specs FOLDER    specs of your own, answered beside those of the package
  --stateless       remember nothing: every operation answers from its spec
  --bills-at-once   today's bill can be asked for, not only yesterday's from 10 o'clock
  --tls             HTTPS, and ask for the merchant's certificate where APIv2 does; needs --keys,
                    where ca.pem is written, the certificate to trust
  --help            this text

Without --keys nothing is written to the disk, and every run has new keys. Ctrl-C ends it.
Exit code: 0 ended, 2 bad usage, or it cannot start.`

const MODES: readonly string[] = ['public-key', 'certificate', 'both'] satisfies PlatformMode[]

const isMode = (text: string): text is PlatformMode => MODES.includes(text)

/** Without help, which is asked for and given elsewhere. */
export const parseArguments = (args: readonly string[]): Arguments => {
  const { values, positionals } = parseFlags(args, flags)
  if (positionals.length > 0)
    throw new UsageError(`What is "${positionals[0]}"? Only flags are taken.`)
  return checkArguments(values)
}

type Given = Partial<Parsed<typeof flags>['values']>

export const checkArguments = (given: Given): Arguments => {
  const {
    port = String(DEFAULT_PORT),
    algorithm,
    mchid,
    keys,
    stateless,
    specs,
    tls = false,
  } = given
  const signWith = given['sign-with'] ?? given.mode
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port: a number from 0 to 65535, not "${port}".`)
  }
  if (signWith !== undefined && !isMode(signWith)) {
    throw new UsageError(`--sign-with: one of ${MODES.join(', ')}, not "${signWith}".`)
  }
  if (algorithm !== undefined && algorithm !== 'RSA' && algorithm !== 'SM2') {
    throw new UsageError(`--algorithm: RSA or SM2, not "${algorithm}".`)
  }
  if (tls && keys === undefined) {
    throw new UsageError('--tls: add --keys FOLDER, where the certificate to trust is written.')
  }
  return {
    port: Number(port),
    algorithm,
    signWith,
    renamed: given.mode && `--mode is called --sign-with now: --sign-with ${signWith}`,
    mchid,
    keys,
    stateless: stateless ?? false,
    billsAtOnce: given['bills-at-once'] ?? false,
    tls,
    specs,
  }
}
