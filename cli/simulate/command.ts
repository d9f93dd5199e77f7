import { join, relative, resolve } from 'node:path'
import { writeWhole } from '../../generator/write/whole-file.js'
import { checkArguments, flags } from '../../simulator/cli/arguments.js'
import {
  type Simulated,
  SimulatorError,
  simulate,
  UsageError,
} from '../../simulator/cli/simulate.js'
import type { Command } from '../command.js'
import { FILE_NAME } from '../config/file.js'
import { exit, setupError, usageError } from '../exit.js'
import { parseOptions } from '../options.js'
import { say, type Terminal } from '../terminal.js'

/** Runs the simulator until Ctrl-C. */
export const simulateCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, flags)
  if (positionals.length > 0)
    throw usageError(`What is "${positionals[0]}"? simulate takes flags only.`)
  const at = (path: string | undefined) =>
    path === undefined ? undefined : resolve(terminal.cwd, path)
  const { keys, specs } = values
  try {
    const asked = { ...checkArguments(values), keys: at(keys), specs: at(specs) }
    const simulated = await simulate(asked, (text) => say(terminal, text), [FILE_NAME])
    if (simulated.folder !== undefined) writeConfiguration(simulated, simulated.folder, terminal)
    return exit.done
  } catch (error) {
    if (error instanceof UsageError) throw usageError(error.message)
    if (error instanceof SimulatorError) throw cannotStart(error, values.port)
    throw error
  }
}

const cannotStart = (error: SimulatorError, port: string | undefined): Error => {
  const isPort = error.message.startsWith('Port ')
  const other = `Take another with --port NUMBER, or any free one with --port 0${port === undefined ? '; the default is 8030' : ''}.`
  return setupError(error.message, isPort ? other : undefined, error.cause)
}

/** The port may differ at each start, so each start writes this file. */
const writeConfiguration = ({ simulator }: Simulated, folder: string, terminal: Terminal): void => {
  const { mchid, serialNo, platformKeys, baseUrl } = simulator.config
  const keys = Object.keys(platformKeys).map((id) => [
    id,
    id.startsWith('PUB_KEY_ID_') ? 'pub_key.pem' : `wechatpay_${id}.pem`,
  ])
  const isSm2 = simulator.keys.algorithm === 'SM2'
  const settings = {
    ...(isSm2 && { algorithm: 'SM2' }),
    mchid,
    serialNo,
    privateKeyFile: 'apiclient_key.pem',
    certificateFile: 'apiclient_cert.pem',
    apiV3KeyFile: 'apiv3_key.txt',
    apiV2KeyFile: 'apiv2_key.txt',
    platformKeys: Object.fromEntries(keys),
    baseUrl,
    ...(baseUrl.startsWith('https:') ? { caFile: 'ca.pem' } : {}),
    ...(isSm2 ? {} : { profiles: { brand: brandSettings(simulator) } }),
  }
  const file = join(folder, FILE_NAME)
  writeWhole(file, `${JSON.stringify(settings, undefined, 2)}\n`)
  const shown = relative(terminal.cwd, file)
  say(terminal, `For the command line: wechatpay-ky doctor --config ${shown}\n`)
}

const brandSettings = ({ brand }: Simulated['simulator']): object => ({
  brandId: brand.brandId,
  serialNo: brand.serialNo,
  privateKeyFile: 'brand_key.pem',
  certificateFile: 'brand_cert.pem',
  apiV3KeyFile: 'brand_apiv3_key.txt',
})
