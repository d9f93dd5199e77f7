import { parseArguments, usage } from './cli/arguments.js'
import { SimulatorError, simulate, UsageError } from './cli/simulate.js'

const say = (text: string) => process.stdout.write(`${text}\n`)
const args = process.argv.slice(2)

try {
  if (args.includes('--help') || args.includes('-h')) say(usage)
  else await simulate(parseArguments(args), say)
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof SimulatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  if (error instanceof UsageError) process.stderr.write('Try: npm run simulate -- --help\n')
  process.exitCode = 2
}
