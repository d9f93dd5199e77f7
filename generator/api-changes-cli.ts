import { apiChangesCommand } from './api/command.js'

process.exitCode = apiChangesCommand(process.argv.slice(2), {
  root: process.cwd(),
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
