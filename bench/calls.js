// Calls per second, CPU per call and memory, beside other clients and beside ky as one would use it
// by hand. Server and clients are processes of their own; the clients take turns in short slices, in
// another order each round, so that a drift of the machine hits all of them, and each ratio is taken
// within a round.
//
//   npm run calls -- [rounds] [milliseconds of a slice]      (after `npm run build` in the root)
import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { machine, median } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'

const rounds = Number(process.argv[2] ?? 15)
const milliseconds = Number(process.argv[3] ?? 500)
const WARM_UP = 10
const CONCURRENCIES = [1, 32]
const OURS = 'wechatpay-ky'
const PEERS = [
  'hand-written-fetch',
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
const start = (path, ...args) => {
  const child = fork(fileURLToPath(new URL(path, import.meta.url)), args)
  child.on('exit', (code) => {
    if (!code) return
    process.stderr.write(`${[path, ...args].join(' ')} ended with ${code}\n`)
    process.exit(1)
  })
  return child
}
const ask = async (child, message) => {
  child.send(message)
  const [answer] = await once(child, 'message')
  return answer
}

const merchant = pair()
const platform = pair()
const platformSerial = 'PUB_KEY_ID_0119000001092024102100001234567890'
const server = start('calls/server.js')
const { port } = await ask(server, {
  merchantPublicKey: merchant.publicKey,
  platformPrivateKey: platform.privateKey,
  platformSerial,
})
const config = {
  mchid: '1900000109',
  serialNo: '3775B6A45ACD588826D15E583A95F5DD27A1B1C5',
  privateKey: merchant.privateKey,
  platformSerial,
  platformPublicKey: platform.publicKey,
  baseUrl: `http://127.0.0.1:${port}`,
}
const cases = new Map([OURS, ...PEERS].map((name) => [name, start('calls/client.js', name)]))
for (const client of cases.values()) await ask(client, { config })

/** @type {Map<string, { rate: number, cpu: number, memory: number }[]>} */
const samples = new Map()
for (let round = -WARM_UP; round < rounds; round++) {
  const order = [...cases]
  if (round % 2) order.reverse()
  for (const concurrency of CONCURRENCIES)
    for (const [name, client] of order) {
      const sample = await ask(client, { milliseconds, concurrency })
      if (round < 0) continue
      const key = `${name}@${concurrency}`
      samples.set(key, [...(samples.get(key) ?? []), sample])
    }
  process.stderr.write(round < 0 ? 'warming up\n' : `round ${round + 1} of ${rounds}\n`)
}
const shares = await ask(cases.get(OURS), {
  profile: true,
  milliseconds: milliseconds * 8,
  concurrency: 32,
})
const { stats } = await ask(server, { stats: true })
for (const child of [server, ...cases.values()]) child.disconnect()
if (stats.wrong > 0) throw new Error(`${stats.wrong} of ${stats.checked} signatures were wrong`)

const of = (name, concurrency, figure) =>
  samples.get(`${name}@${concurrency}`).map((sample) => sample[figure])
/** Ours to theirs, round by round. */
const ratio = (name, concurrency, figure) => {
  const theirs = of(name, concurrency, figure)
  return median(of(OURS, concurrency, figure).map((value, round) => value / theirs[round]))
}
const two = (number) => number.toFixed(2)
const BY_HAND = {
  'hand-written-fetch': `fetch by hand, Node ${process.versions.node}`,
  'least-ky': `fetch by hand within ky ${versionOf('node_modules/ky')}`,
  'hand-written-ky': `ky ${versionOf('node_modules/ky')} by hand`,
}
const label = (name) =>
  BY_HAND[name] ?? `${name} ${versionOf(name === OURS ? '..' : `node_modules/${name}`)}`

const absolute = [OURS, ...PEERS].map((name) => [
  label(name),
  ...CONCURRENCIES.flatMap((concurrency) => [
    median(of(name, concurrency, 'rate')).toFixed(0),
    two(median(of(name, concurrency, 'cpu'))),
  ]),
  Math.max(...of(name, 32, 'memory')).toFixed(0),
])
const relative = PEERS.map((name) => [
  label(name),
  ...CONCURRENCIES.flatMap((concurrency) => [
    two(ratio(name, concurrency, 'rate')),
    two(ratio(name, concurrency, 'cpu')),
  ]),
])
const profiled = Object.entries(shares)
  .sort(([, a], [, b]) => b - a)
  .map(([owner, share]) => [owner, `${(share * 100).toFixed(0)} %`])
const text = `## Calls

A signed POST that places an order, its answer verified (wechatpay-node-v3 does not verify), over
loopback; server and clients in processes of their own, in slices of ${milliseconds} ms in turn, ${rounds} rounds
after ${WARM_UP} to warm up. \`npm run calls -- ${rounds} ${milliseconds}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

Ours divided by theirs, medians of the ratios round by round. Calls per second: more is better; CPU
per call: less is.

${table(['beside', 'calls/s, one at a time', 'CPU per call', 'calls/s, 32 at once', 'CPU per call'], relative)}

${table(['client', 'calls/s, one at a time', 'CPU per call (ms)', 'calls/s, 32 at once', 'CPU per call (ms)', 'peak memory (MiB)'], absolute)}

Where our main thread spends its time, 32 at once (samples of V8; signing is on other threads):

${table(['whose code', 'share'], profiled)}
`
process.stdout.write(`${text}\n`)
writeSection('calls', text)

function versionOf(folder) {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'))
    .version
}
