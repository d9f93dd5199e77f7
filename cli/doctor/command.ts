import type { Command } from '../command.js'
import { readSettings } from '../config/read.js'
import { exit, usageError } from '../exit.js'
import { configOptions, parseOptions } from '../options.js'
import { say } from '../terminal.js'
import { checkConnection } from './connection.js'
import { checkConfiguration, checkMerchant } from './merchant.js'
import { checkPlatform } from './platform.js'
import { print } from './print.js'

const OPTIONS = {
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  ...configOptions,
} as const

/** Looks at everything that a call depends on. What cannot be checked is said to be so: nothing
 * passes because it was left out. */
export const doctorCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (positionals.length > 0)
    throw usageError(`What is "${positionals[0]}"? doctor takes flags only.`)
  const settings = readSettings(values, terminal)
  const examination = { settings, now: terminal.clock }
  const merchant = checkMerchant(examination)
  const { checks: keys, mode } = checkPlatform(examination, merchant)
  const here = [...checkConfiguration(examination), ...merchant.checks, ...keys]
  const offline = values.offline ?? false
  const checks = [...here, ...(await checkConnection(examination, merchant, here, offline))]
  const isSound = checks.every(({ outcome }) => outcome !== 'fault')
  if (values.json) say(terminal, JSON.stringify({ ok: isSound, mode, checks }, undefined, 2))
  else print(checks, terminal)
  return isSound ? exit.done : exit.refused
}
