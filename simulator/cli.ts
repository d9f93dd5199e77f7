import { SimulatorError, simulate, UsageError } from './cli/simulate.js'

try {
  await simulate(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`))
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof SimulatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  if (error instanceof UsageError) process.stderr.write('Try: npm run simulate -- --help\n')
  process.exitCode = 2
}
