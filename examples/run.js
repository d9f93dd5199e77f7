// `npm run examples`: installs the packed package into a copy of each example, builds it, and lets it
// do its work against the simulator. Of the examples themselves nothing is changed for that.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consumer, temporaryFolder } from '../scripts/package/consumer.js'
import { endTidily, npm } from '../scripts/package/run.js'
import { packedSimulator } from '../scripts/package/simulator.js'
import { exercises } from './exercises/index.js'

endTidily()
const here = dirname(fileURLToPath(import.meta.url))
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')))
// All, or those named on the command line.
const names = process.argv.length > 2 ? process.argv.slice(2) : all
const unknown = names.find((name) => !all.includes(name))
if (unknown) {
  process.stderr.write(`examples/${unknown}: there is no such example. Known: ${all.join(', ')}\n`)
  process.exit(2)
}
const createSimulator = await packedSimulator()
let failures = 0
for (const name of names) await tryExample(name)
process.exit(failures > 0 ? 1 : 0)

/** @param {string} name */
async function tryExample(name) {
  const since = performance.now()
  // Some examples read the bill of what they have just sold.
  const sim = await createSimulator({ checks: { billTime: false } })
  try {
    const exercise = exercises[name]
    if (!exercise) throw new Error(`examples/exercises/index.js says nothing of ${name}`)
    const folder = await consumer(name, { from: join(here, name) })
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (scripts?.build) await npm(['run', 'build'], { cwd: folder })
    await exercise({ folder, sim, env: environment(sim) })
    const seconds = ((performance.now() - since) / 1000).toFixed(1)
    process.stdout.write(`${name}: works (${seconds} s)\n`)
  } catch (error) {
    failures += 1
    process.stdout.write(`${name}: FAILED\n  ${error.stack.replaceAll('\n', '\n  ')}\n`)
  } finally {
    await sim.close()
  }
}

/** The merchant's files and settings, as examples/README.md lists them. */
function environment({ config }) {
  const folder = join(temporaryFolder('keys'), 'keys')
  mkdirSync(folder)
  const [[id, pem]] = Object.entries(config.platformKeys)
  const file = (name, text) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  return {
    WECHATPAY_MCHID: config.mchid,
    WECHATPAY_SERIAL_NO: config.serialNo,
    WECHATPAY_PRIVATE_KEY_FILE: file('apiclient_key.pem', config.privateKey),
    WECHATPAY_API_V3_KEY: config.apiV3Key,
    WECHATPAY_PUBLIC_KEY_ID: id,
    WECHATPAY_PUBLIC_KEY_FILE: file('pub_key.pem', pem),
    WECHATPAY_APPID: 'wxd678efh567hg6787',
    WECHATPAY_NOTIFY_URL: 'http://127.0.0.1:9/',
    WECHATPAY_BASE_URL: config.baseUrl,
  }
}
