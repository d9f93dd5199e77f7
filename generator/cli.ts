import { generateCommand } from './command.js'
import { styleFor } from './report/style.js'

process.exitCode = await generateCommand(process.argv.slice(2), {
  root: process.cwd(),
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  style: { said: styleFor(process.stdout), complained: styleFor(process.stderr) },
})
