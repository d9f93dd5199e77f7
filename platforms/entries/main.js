// For platforms that run a file: `main.js URL`, the URL of counterpart.js. Prints the outcome as JSON.
import process from 'node:process'
import { scenario } from './scenario.js'

const [counterpart] = process.argv.slice(2)
const settings = await (await fetch(`${counterpart}/settings`)).json()
process.stdout.write(JSON.stringify(await scenario(settings)), () => process.exit(0))
