// What 国密 costs beside RSA: signing, a notification, and a whole call with nothing between client and
// answer. CPU time on both sides, since RSA's is spread over threads.
//   npm run sm2 [-- ROUNDS]      (after `npm run build` in the root)
import { queryBalance } from '../dist/generated/merchant/index.js'
import { readNotification } from '../dist/generated/notifications/index.js'
import { gm } from '../dist/runtime/gm/index.js'
import { createWechatPay } from '../dist/runtime/index.js'
import { jsapiPayment } from '../dist/runtime/invoke.js'
import { createSimulator } from '../dist/simulator/index.js'
import { machine, median } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'

const rounds = Number(process.argv[2] ?? 7)
const CALLS = 500
const AT_ONCE = 8

const sides = { RSA: await workOf({}), SM2: await workOf({ algorithm: 'SM2' }) }
const kinds = Object.keys(sides.RSA)
const samples = []
for (const side of Object.values(sides)) for (const kind of kinds) await cpuPerCall(side[kind])
for (let round = 0; round < rounds; round++) samples.push(await sample())

const of = (side, kind) => median(samples.map((each) => each[side][kind]))
const two = (number) => number.toFixed(2)
const text = `## 国密

SM2, SM3 and SM4 in JavaScript (sm-crypto-v2) beside RSA-2048 in OpenSSL: milliseconds of CPU, ${AT_ONCE} at once,
medians of ${rounds} rounds in turn. A call is signed, answered at once with what the simulator had signed, and
verified; a notification is verified, decrypted and parsed. RSA runs on other threads, SM2 on the one of
JavaScript, so that ${Math.round(1000 / of('SM2', 'a call'))} calls a second are the most that one process can make with it.
\`npm run sm2 -- ${rounds}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(
  ['', 'RSA (ms)', 'SM2 (ms)', 'SM2 / RSA'],
  kinds.map((kind) => [
    kind,
    two(of('RSA', kind)),
    two(of('SM2', kind)),
    two(median(samples.map(({ RSA, SM2 }) => SM2[kind] / RSA[kind]))),
  ]),
)}
`
process.stdout.write(`${text}\n`)
writeSection('sm2', text)

async function sample() {
  const taken = {}
  for (const [name, side] of Object.entries(sides)) {
    taken[name] = {}
    for (const kind of kinds) taken[name][kind] = await cpuPerCall(side[kind])
  }
  return taken
}

/** The three kinds of work, with an answer and a notification of a simulator that is then closed. */
async function workOf(options) {
  let notification
  const deliver = async (request) => {
    notification = { headers: request.headers, body: await request.text() }
    return new Response(null, { status: 204 })
  }
  const sim = await createSimulator({ ...options, deliver, notifyUrl: 'https://merchant.example/' })
  const { clock: _, ...config } = sim.config
  const client = (fetch) =>
    createWechatPay({ ...config, ...(options.algorithm && { algorithm: gm }), fetch })
  let answer
  const asked = client(async (...args) => {
    const response = await fetch(...args)
    answer = { headers: response.headers, body: await response.clone().arrayBuffer() }
    return response
  })
  const balance = { account_type: 'BASIC' }
  await queryBalance(asked, balance)
  await sim.notify('TRANSACTION.SUCCESS')
  await sim.close()
  const wxpay = client(async () => new Response(answer.body, { headers: answer.headers }))
  const invocation = {
    appid: 'wxd678efh567hg6787',
    prepay_id: 'wx201410272009395522657a690389285100',
  }
  return {
    'sign an invocation': () => jsapiPayment(wxpay, invocation),
    'read a notification': () => readNotification(wxpay, notification),
    'a call': () => queryBalance(wxpay, balance),
  }
}

/** Milliseconds of CPU. */
async function cpuPerCall(work) {
  const before = process.cpuUsage()
  let left = CALLS
  const worker = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / CALLS
}
