// Calls per second, CPU per call and memory, beside other clients and beside ky as one would use it
// by hand. Server and clients are processes of their own; the clients take turns (lib/rounds.js), and each
// ratio is taken within a round. One process is a few percent faster or slower than the next of the same
// program, so that all of it is done several times, each with new ones.
//
//   npm run calls -- [rounds] [milliseconds of a slice] [sets of processes]      (after `npm run build` in the root)
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ask } from './calls/process.js'
import { machine } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'
import { CONCURRENCIES, compare, sizeOf } from './lib/rounds.js'

const [rounds = 10, milliseconds = 300, sets = 5] = process.argv.slice(2).map(Number)
const sizes = { rounds, milliseconds, sets }
const OURS = 'wechatpay-ky'
const PEERS = [
  'hand-written-fetch',
  'least-fetch',
  'least-ky',
  'hand-written-ky',
  'wechatpay-axios-plugin',
  'wechatpay-node-v3',
]

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
const merchant = pair()
const platform = pair()
const platformSerial = 'PUB_KEY_ID_0119000001092024102100001234567890'

/** Of our main thread, by concurrency. */
const shares = new Map()
const samples = await compare({
  ours: OURS,
  peers: PEERS,
  server: 'server.js',
  told: {
    merchantPublicKey: merchant.publicKey,
    platformPrivateKey: platform.privateKey,
    platformSerial,
  },
  config: (port) => ({
    mchid: '1900000109',
    serialNo: '3775B6A45ACD588826D15E583A95F5DD27A1B1C5',
    privateKey: merchant.privateKey,
    platformSerial,
    platformPublicKey: platform.publicKey,
    baseUrl: `http://127.0.0.1:${port}`,
  }),
  ...sizes,
  atTheEnd: async (cases) => {
    for (const concurrency of CONCURRENCIES) {
      const profiled = { profile: true, milliseconds: 4000, concurrency }
      shares.set(concurrency, await ask(cases.get(OURS), profiled))
    }
  },
})

const BY_HAND = {
  'hand-written-fetch': `fetch by hand, Node ${process.versions.node}`,
  'least-fetch': 'fetch by hand, as ours uses it',
  'least-ky': `the same within ky ${versionOf('node_modules/ky')}`,
  'hand-written-ky': `ky ${versionOf('node_modules/ky')} by hand`,
}
const label = (name) =>
  BY_HAND[name] ?? `${name} ${versionOf(name === OURS ? '..' : `node_modules/${name}`)}`

const absolute = [OURS, ...PEERS].map((name) => [label(name), ...samples.absolute(name)])
const relative = PEERS.map((name) => [label(name), ...samples.relative(name)])
const percent = (share = 0) => `${(share * 100).toFixed(0)} %`
const [alone, together] = CONCURRENCIES.map((concurrency) => shares.get(concurrency))
const profiled = Object.entries({ ...alone, ...together })
  .sort(([a], [b]) => (alone[b] ?? 0) - (alone[a] ?? 0))
  .map(([owner]) => [owner, percent(alone[owner]), percent(together[owner])])
const text = `## Calls

A signed POST that places an order, its answer verified (wechatpay-node-v3 does not verify), over
loopback; server and clients in processes of their own, ${sizeOf(sizes)}.
\`npm run calls -- ${rounds} ${milliseconds} ${sets}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

Ours divided by theirs: medians of the ratios round by round, in brackets the least and the greatest
of the sets. Calls per second: more is better; CPU per call: less is.

${table(['beside', 'calls/s, one at a time', 'CPU per call', 'calls/s, 32 at once', 'CPU per call'], relative)}

${table(['client', 'calls/s, one at a time', 'CPU per call (ms)', 'calls/s, 32 at once', 'CPU per call (ms)', 'peak memory (MiB)'], absolute)}

Where our main thread spends its time (samples of V8). One at a time, signing and verifying is done
on it; 32 at once, on other threads. What ky and ours call for is counted as theirs, as far as the
stack tells.

${table(['whose code', 'one at a time', '32 at once'], profiled)}
`
process.stdout.write(`${text}\n`)
writeSection('calls', text)

function versionOf(folder) {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'))
    .version
}
