import type { Command } from '../command.js'
import { isV2Alone, readSettings } from '../config/read.js'
import { exit, usageError } from '../exit.js'
import { configOptions, parseOptions } from '../options.js'
import { say } from '../terminal.js'
import { checkApiV2, checkApiV2Key } from './api-v2.js'
import { type Check, type Examination, NAMES } from './check.js'
import { checkConnection } from './connection.js'
import { checkConfiguration, checkMchid, checkMerchant } from './merchant.js'
import { checkPlatform } from './platform.js'
import { print } from './print.js'
import { checkReach } from './reach.js'

const OPTIONS = {
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  ...configOptions,
} as const

/**
 * Checks everything that a call depends on. A check that could not run is reported as such and
 * never counts as passed.
 */
export const doctorCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (positionals.length > 0)
    throw usageError(`What is "${positionals[0]}"? doctor takes flags only.`)
  const settings = await readSettings(values, terminal)
  const examination = { settings, now: terminal.clock }
  const offline = values.offline ?? false
  const { checks, mode } = isV2Alone(settings)
    ? await examineV2(examination, offline)
    : await examineBoth(examination, offline)
  const isSound = checks.every(({ outcome }) => outcome !== 'fault')
  if (values.json) say(terminal, JSON.stringify({ ok: isSound, mode, checks }, undefined, 2))
  else print(checks, terminal)
  return isSound ? exit.done : exit.refused
}

interface Examined {
  readonly checks: readonly Check[]
  readonly mode: string
}

/** APIv3, and APIv2 as well if it is configured. */
const examineBoth = async (examination: Examination, offline: boolean): Promise<Examined> => {
  const { settings } = examination
  const merchant = checkMerchant(examination)
  const { checks: keys, mode } = checkPlatform(examination, merchant)
  const v2 = checkApiV2Key(settings)
  const here = [...checkConfiguration(examination), ...merchant.checks, ...v2, ...keys]
  const there = await checkConnection(examination, merchant, here, offline)
  const asked = await checkApiV2(examination, whyNot([...v2, ...there], offline))
  return { checks: [...here, ...there, ...asked], mode }
}

const examineV2 = async (examination: Examination, offline: boolean): Promise<Examined> => {
  const { settings } = examination
  const here = [checkMchid(settings.mchid), ...checkApiV2Key(settings)]
  const reach = offline ? [] : (await checkReach(examination)).checks
  const asked = await checkApiV2(examination, whyNot([...here, ...reach], offline))
  return {
    checks: [...checkConfiguration(examination), ...here, ...reach, ...asked],
    mode: 'apiv2',
  }
}

const NEEDED: ReadonlySet<string> = new Set(['mchid', 'api-v2-key', 'reachable'])

/** Why WeChat Pay is not asked about APIv2. */
const whyNot = (checks: readonly Check[], offline: boolean): string | undefined => {
  if (offline) return '--offline.'
  const wrong = checks.find(({ id, outcome }) => outcome === 'fault' && NEEDED.has(id))
  return wrong && `first fix the ${NAMES[wrong.id] ?? wrong.id}.`
}
