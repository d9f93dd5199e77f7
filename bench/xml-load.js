// Ten thousand refunds through APIv2, 64 at once, to the simulator in a process of its own, with a fault in
// every twentieth. Every call has a number of its own and an expected end; and afterwards the simulator
// says which refunds there are: a success that it does not know, or a refusal that it does, is a lie.
//
//   npm run xml-load -- [calls]      (after `npm run build` in the root)
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createRefund } from '../dist/generated/v2/pay/index.js'
import { createWechatPay } from '../dist/runtime/index.js'
import { machine } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'
import { faultOf, faultyFetch } from './load/xml-faults.js'

const calls = Number(process.argv[2] ?? 10_000)
const CONCURRENCY = 64

const simulator = fork(fileURLToPath(new URL('load/xml-simulator.js', import.meta.url)))
const [config] = await once(simulator, 'message')
const wxpay = createWechatPay({ ...config, fetch: faultyFetch() })

const requestOf = (number) => ({
  xml: {
    ...{ appid: 'wxd678efh567hg6787', out_trade_no: 'LOAD00', out_refund_no: `LOAD${number}` },
    ...{ total_fee: 10_000_000, refund_fee: 1 },
  },
})

/** By number: how it ended, and the refund that a success named. */
const ends = new Map()
const memory = []

const end = (number) =>
  createRefund(wxpay, requestOf(number), { timeout: 8_000 }).then(
    ({ data }) =>
      data.out_refund_no === `LOAD${number}`
        ? { how: 'success', id: data.refund_id }
        : { how: `the answer to ${data.out_refund_no}` },
    ({ name, reason, code, outcome }) => ({
      how: [name, reason ?? code, outcome].filter(Boolean).join(' '),
      outcome,
    }),
  )

let next = 1
const work = async () => {
  while (next <= calls) {
    const number = next++
    ends.set(number, await end(number))
    if (ends.size % (calls / 10) === 0) memory.push(afterCollecting())
  }
}
await Promise.all(Array.from({ length: CONCURRENCY }, work))

function afterCollecting() {
  global.gc()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

simulator.send({ numbers: [...ends.keys()].map((number) => `LOAD${number}`) })
const [{ requests, refunds }] = await once(simulator, 'message')
simulator.disconnect()

const unexpected = []
const outcomes = new Map()
for (const [number, { how, id, outcome }] of ends) {
  outcomes.set(how, (outcomes.get(how) ?? 0) + 1)
  const expected = faultOf(number)?.expected ?? 'success'
  const known = refunds[`LOAD${number}`]
  if (how !== expected) unexpected.push(`${number}: ${how} in place of ${expected}`)
  if (id !== undefined && id !== known) unexpected.push(`${number}: ${id}, but there is ${known}`)
  if (outcome === 'refused' && known) unexpected.push(`${number}: refused, but there is ${known}`)
}

const rows = [...outcomes].sort(([, a], [, b]) => b - a)
const text = `## Load of APIv2

${calls.toLocaleString('en')} refunds, ${CONCURRENCY} at once, to the simulator in a process of its own; every twentieth meets a
fault, twenty kinds in turn. Each call has an expected end and an answer of its own number; afterwards the
simulator says which refunds there are. ${unexpected.length} calls did not end as expected. ${requests} requests were sent;
memory is heap and buffers after a collection: ${memory[0]?.toFixed(1)} MiB after the first tenth, ${memory.at(-1)?.toFixed(1)} MiB at the end.
\`npm run xml-load -- ${calls}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(['end', 'calls'], rows)}
`
process.stdout.write(`${text}\n`)
if (unexpected.length > 0) {
  process.stderr.write(`${unexpected.slice(0, 20).join('\n')}\n`)
  process.exitCode = 1
} else if (calls >= 10_000) writeSection('xml-load', text)
