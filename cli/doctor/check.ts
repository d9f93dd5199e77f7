import type { Settings } from '../config/settings.js'
import { CliError } from '../exit.js'

export type Outcome = 'ok' | 'warning' | 'fault' | 'unchecked'

export type Group = 'configuration' | 'merchant' | 'platform' | 'connection'

/** One thing that was looked at, or that could not be. */
export interface Check {
  readonly group: Group
  /** Stable, for machines: `private-key`. */
  readonly id: string
  readonly outcome: Outcome
  /** The finding; for `unchecked`, the reason. Never contains a secret. */
  readonly text: string
  /** The fix, for faults and warnings. */
  readonly fix?: string
}

/** The names of the checks in the output. */
export const NAMES: Readonly<Record<string, string>> = {
  configuration: 'read from',
  permissions: 'permissions',
  mchid: 'mchid',
  'brand-id': 'brandId',
  'private-key': 'private key',
  serial: 'serial number',
  certificate: 'certificate',
  'certificate-dates': 'its dates',
  'key-pair': 'key pair',
  mode: 'mode',
  'public-key': 'public key',
  'platform-certificate': 'certificate',
  'api-v3-key': 'APIv3 key',
  reachable: 'reachable',
  clock: 'clock',
  signature: 'our signature',
  answer: 'their signature',
  encryption: 'encryption',
  'api-v3-key-opens': 'APIv3 key',
  'api-v2-key': 'APIv2 key',
  'api-v2-signature': 'APIv2 signature',
  'client-certificate': 'mTLS certificate',
}

type Make = (id: string, text: string, fix?: string) => Check

/** Makes the checks of a group. */
export const checksOf = (group: Group) => {
  const make =
    (outcome: Outcome): Make =>
    (id, text, fix) => ({ group, id, outcome, text, ...(fix === undefined ? {} : { fix }) })
  return {
    ok: make('ok'),
    warning: make('warning'),
    fault: make('fault'),
    unchecked: (id: string, because: string) => make('unchecked')(id, because),
  }
}

/** The state that the checks share. */
export interface Examination {
  readonly settings: Settings
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** An error in one line: our own say what to do already. */
export const sentence = (error: unknown): { text: string; fix?: string } => {
  if (error instanceof CliError)
    return { text: error.message, ...(error.hint === undefined ? {} : { fix: error.hint }) }
  const message = error instanceof Error ? error.message : String(error)
  return { text: message.split('\n')[0] ?? message }
}

/** Days until then; negative once it is over. */
export const daysUntil = (until: number, now: number): number =>
  Math.floor((until - now) / 86_400_000)

export const day = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 10)

/** The number of characters that distinguishes keys on a screen. */
export const short = (id: string): string => (id.length > 24 ? `${id.slice(0, 20)}…` : id)
