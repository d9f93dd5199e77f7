// `npm run platforms`: the packed package on every platform that it is for, with either version of
// ky. One scenario (entries/scenario.js), the same on each, against simulators in a Node process.
import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { consumer } from '../scripts/package/consumer.js'
import { endTidily } from '../scripts/package/run.js'
import { table } from '../scripts/package/table.js'
import { folder, install } from './lib/install.js'
import { platforms, versionOf } from './lib/platforms.js'

/** Of what the package takes: the oldest of both, and the newest. */
const KY = ['1.14.3', '2.0.0', '2.1.0']

/** The version of sm-crypto-v2, which 国密 needs. */
const SM2 = '1.15.1'

/** The version of undici, which the merchant's certificate needs on Node. */
const UNDICI = '7.30.2'

/** What the simulator needs beside the package. */
const PEERS = { ajv: '8.20.0', 'ajv-formats': '3.0.1', 'js-yaml': '4.3.2' }

endTidily()
const entries = join(folder, 'entries')
const notInstalled = await install()
const consumers = await makeConsumers()
const counterpart = await startCounterpart(consumers[0].folder)
const rows = []
const failures = []
for (const platform of platforms()) await tryPlatform(platform)
counterpart.stop()

for (const { where, name, why } of failures) {
  process.stdout.write(`\n${where}: ${name}\n  ${why.replaceAll('\n', '\n  ')}\n`)
}
const header = ['platform', 'version', 'ky', 'checks passed', 'skipped']
process.stdout.write(`\n${table(header, rows)}\n`)
process.exitCode = failures.length > 0 ? 1 : 0

async function makeConsumers() {
  const made = KY.map(async (ky) => {
    const dependencies = {
      ky,
      'sm-crypto-v2': SM2,
      undici: UNDICI,
      ...(ky === KY[0] ? PEERS : {}),
    }
    const made = await consumer(`ky-${ky}`, { dependencies })
    cpSync(entries, made, { recursive: true })
    return { ky, folder: made }
  })
  return Promise.all(made)
}

/** @param {import('./lib/platforms.js').Platform} platform */
async function tryPlatform({ name, binary, run }) {
  if ('skipped' in binary) {
    const why = notInstalled ?? binary.skipped
    process.stdout.write(`${name}: skipped, ${why}\n`)
    rows.push([name, '', '', '', why])
    return
  }
  const version = await versionOf(binary.path)
  for (const { ky, folder: cwd } of consumers) {
    const where = `${name} (${version}), ky ${ky}`
    const { passed, failed } = await run(binary.path, cwd, counterpart.url).catch((error) => ({
      passed: 0,
      failed: [{ name: 'it runs at all', why: error.message }],
    }))
    process.stdout.write(`${where}: ${passed} of ${passed + failed.length} checks passed\n`)
    rows.push([name, version, ky, `${passed} of ${passed + failed.length}`, ''])
    failures.push(...failed.map((failure) => ({ where, ...failure })))
  }
}

/** @param {string} cwd */
function startCounterpart(cwd) {
  const child = spawn(process.execPath, ['counterpart.js'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill())
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (line) => {
      resolve({ url: line.trim(), stop: () => child.kill() })
    })
    child.once('exit', (code) => reject(new Error(`counterpart.js: exit code ${code}`)))
  })
}
