// For platforms that run a file: `main.js URL`, the URL of counterpart.js. Prints the outcome as JSON.
import process from 'node:process'
import { certifiedFetch } from './certified.js'
import { scenario } from './scenario.js'

const [counterpart] = process.argv.slice(2)
const settings = await (await fetch(`${counterpart}/settings`)).json()
const outcome = await scenario(settings, await certifiedFetch(settings.tls))
process.stdout.write(JSON.stringify(outcome), () => process.exit(0))
