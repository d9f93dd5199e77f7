import { UsageError } from '../../generator/flags.js'
import { SimulatorError } from '../error.js'
import { createSimulator } from '../index.js'
import type { Simulator } from '../simulator.js'
import type { Arguments } from './arguments.js'
import { readKeys, writeAuthority, writeKeys } from './key-folder.js'
import { introduction } from './print.js'

export { SimulatorError, UsageError }

export interface Simulated {
  readonly simulator: Simulator
  /** The folder of its keys, if they are stored. */
  readonly folder: string | undefined
}

/**
 * Starts a simulator with the arguments of the command line, and prints how to use it; Ctrl-C ends
 * it. `besides` are names of files that the caller will write to the folder of the keys.
 */
export const simulate = async (
  { keys: folder, renamed, billsAtOnce, ...options }: Arguments,
  say: (text: string) => void,
  besides: readonly string[] = [],
): Promise<Simulated> => {
  if (renamed) say(`${renamed}\n`)
  const { algorithm, signWith, mchid, tls } = options
  const kept = folder === undefined ? undefined : readKeys(folder)
  if (kept && (algorithm ?? signWith ?? mchid) !== undefined) {
    throw new UsageError(
      `--keys: ${folder} holds keys already, so --algorithm, --sign-with and --mchid are settled.`,
    )
  }
  const simulator = await createSimulator({
    ...options,
    keys: kept,
    checks: { billTime: !billsAtOnce },
    log: say,
  })
  try {
    if (folder !== undefined && !kept) {
      const names = writeKeys(folder, simulator.keys, besides)
      say(`Keys written to ${folder}: ${names.join(', ')}\n`)
    }
    // The authority is another with each start.
    if (folder !== undefined && tls) writeAuthority(folder, simulator.rootCertificate)
  } catch (error) {
    await simulator.close()
    throw error
  }
  say(introduction(simulator))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void simulator.close())
  return { simulator, folder }
}
