// The same as calls.js for APIv2: calls per second, CPU per call and memory beside wechatpay-axios-plugin,
// with either algorithm.
//
//   npm run xml-calls -- [rounds] [milliseconds of a slice] [sets of processes]      (after `npm run build` in the root)
import { readFileSync } from 'node:fs'
import { machine } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'
import { compare, sizeOf } from './lib/rounds.js'

const [rounds = 10, milliseconds = 300, sets = 5] = process.argv.slice(2).map(Number)
const sizes = { rounds, milliseconds, sets }
const OURS = 'xml-wechatpay-ky'
const PEERS = ['xml-least-fetch', 'xml-least-ky', 'xml-wechatpay-axios-plugin']
const key = '192006250b4c09247ec02edce69f6a2d'

const relative = []
const absolute = []
for (const signType of ['HMAC-SHA256', 'MD5']) {
  const samples = await compare({
    ours: OURS,
    peers: PEERS,
    server: 'xml-server.js',
    told: { key },
    config: (port) => ({
      ...{ mchid: '1900000109', key, signType },
      baseUrl: `http://127.0.0.1:${port}`,
    }),
    ...sizes,
  })
  for (const name of PEERS) relative.push([label(name), signType, ...samples.relative(name)])
  for (const name of [OURS, ...PEERS])
    absolute.push([label(name), signType, ...samples.absolute(name)])
}

const text = `## Calls of APIv2

A signed order in XML, its answer verified, over loopback; server and clients in processes of their own,
${sizeOf(sizes)}. \`npm run xml-calls -- ${rounds} ${milliseconds} ${sets}\` on
${machine()}, ${new Date().toISOString().slice(0, 10)}.

Ours divided by theirs: medians of the ratios round by round, in brackets the least and the greatest of the
sets. Calls per second: more is better; CPU per call: less is. Signing takes a few µs here, so that HTTP is
most of a call: fetch by hand is as fast as a client on fetch can be, and the same within ky as a client on ky.

${table(['beside', 'algorithm', 'calls/s, one at a time', 'CPU per call', 'calls/s, 32 at once', 'CPU per call'], relative)}

${table(['client', 'algorithm', 'calls/s, one at a time', 'CPU per call (ms)', 'calls/s, 32 at once', 'CPU per call (ms)', 'peak memory (MiB)'], absolute)}
`
process.stdout.write(`${text}\n`)
writeSection('xml-calls', text)

function label(name) {
  if (name === 'xml-least-fetch') return 'fetch by hand'
  if (name === 'xml-least-ky') return `the same within ky ${versionOf('node_modules/ky')}`
  const client = name.replace('xml-', '')
  return `${client} ${versionOf(name === OURS ? '..' : `node_modules/${client}`)}`
}

function versionOf(folder) {
  const file = new URL(`${folder}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}
