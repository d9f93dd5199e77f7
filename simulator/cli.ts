import { parseArguments, UsageError, usage } from './cli/arguments.js'
import { readKeys, writeKeys } from './cli/key-folder.js'
import { introduction } from './cli/print.js'
import { SimulatorError } from './error.js'
import { createSimulator } from './index.js'

const say = (text: string) => process.stdout.write(`${text}\n`)

const main = async (args: readonly string[]): Promise<void> => {
  const { port, mode, mchid, keys: folder, stateless, help } = parseArguments(args)
  if (help) {
    say(usage)
    return
  }
  const kept = folder === undefined ? undefined : readKeys(folder)
  if (kept && (mode ?? mchid) !== undefined) {
    throw new UsageError(`--keys: ${folder} holds keys already, so --mode and --mchid are settled.`)
  }
  const sim = await createSimulator({
    port,
    platform: mode,
    mchid,
    keys: kept,
    stateless,
    log: say,
  })
  try {
    if (folder !== undefined && !kept) {
      const names = writeKeys(folder, sim.keys)
      say(`Keys written to ${folder}: ${names.join(', ')}\n`)
    }
  } catch (error) {
    await sim.close()
    throw error
  }
  say(introduction(sim))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sim.close())
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof SimulatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  if (error instanceof UsageError) process.stderr.write('Try: npm run simulate -- --help\n')
  process.exitCode = 2
}
