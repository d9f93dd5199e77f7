// Ten thousand calls, 64 at once, to the simulator in a process of its own: once with a fault in every
// twentieth, once while the platform replaces its certificate again and again. Whoever loses, doubles
// or believes an answer is found out: every call has a number of its own and an expected end.
//
//   npm run load -- [calls]      (after `npm run build` in the root)
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { transferToUser } from '../dist/generated/fund-app/mch-transfer/index.js'
import { createWechatPay } from '../dist/runtime/index.js'
import { machine } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'
import { quickClock } from './load/clock.js'
import { faultOf, faultyFetch } from './load/faults.js'

const calls = Number(process.argv[2] ?? 10_000)
const CONCURRENCY = 64
// Of the quick clock: longer than a client waits before it looks for a certificate again.
const BETWEEN_ROTATIONS = 6 * 60_000

const simulator = fork(fileURLToPath(new URL('load/simulator.js', import.meta.url)))
const [config] = await once(simulator, 'message')
/** One question at a time: the answers carry no name. */
let asked = Promise.resolve()
const ask = (what) => {
  asked = asked.then(async () => {
    simulator.send({ ask: what })
    return (await once(simulator, 'message'))[0]
  })
  return asked
}

/** A transfer whose number and whose receiver's name, encrypted on the way, are the call's own. */
const requestOf = (number, encrypts) => ({
  json: {
    appid: 'wxf636efh567hg4356',
    out_bill_no: `LOAD${number}`,
    transfer_scene_id: '1000',
    openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
    ...(encrypts ? { user_name: `张三${number}` } : {}),
    transfer_amount: 200_000,
    transfer_remark: '2020年4月报销',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
  },
})

async function run(wxpay, first, during) {
  const outcomes = new Map()
  const bills = new Set()
  const memory = []
  let [next, done, unexpected] = [first, 0, []]
  const one = async (number) => {
    const outcome = await transferToUser(wxpay, requestOf(number, during.faults), {
      timeout: 8_000,
    }).then(
      ({ data }) => {
        if (data.out_bill_no !== `LOAD${number}`) return `the answer to ${data.out_bill_no}`
        if (bills.has(data.transfer_bill_no)) return 'an answer that was given before'
        bills.add(data.transfer_bill_no)
        return 'success'
      },
      (error) => [error.name, error.reason].filter(Boolean).join(' '),
    )
    const expected = (during.faults && faultOf(number)?.expected) || 'success'
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (outcome !== expected) unexpected.push(`${number}: ${outcome} in place of ${expected}`)
    done += 1
    await during.afterEach?.()
    if (done % (calls / 10) === 0) memory.push(afterCollecting())
  }
  const work = async () => {
    while (next < first + calls) await one(next++)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return { outcomes, memory, unexpected, seconds: (performance.now() - start) / 1000 }
}

function afterCollecting() {
  global.gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: (heapUsed + external) / 2 ** 20, rss: rss / 2 ** 20 }
}

const base = { ...config, clock: quickClock, certificates: 'auto' }
const faulty = await run(createWechatPay({ ...base, fetch: faultyFetch() }), 1, { faults: true })
const faultySeen = await ask('seen')
process.stderr.write('with faults: done\n')
let rotations = 0
let rotatedAt = quickClock()
const rotating = await run(createWechatPay(base), 1 + calls, {
  afterEach: async () => {
    if (quickClock() - rotatedAt < BETWEEN_ROTATIONS) return
    // Making a key takes up to a second: what is between two is counted from where one is done.
    rotatedAt = Number.POSITIVE_INFINITY
    await ask('rotate')
    rotatedAt = quickClock()
    rotations += 1
  },
})
const rotatingSeen = await ask('seen')
simulator.disconnect()

const unexpected = [...faulty.unexpected, ...rotating.unexpected]
const one = (number) => number.toFixed(1)
const memory = ({ memory }) => [memory[0], memory.at(-1)].map(({ heap }) => one(heap)).join(' → ')
const row = (name, result, seen) => [
  name,
  [...result.outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', '),
  result.unexpected.length,
  seen.transfers,
  seen.refused,
  seen.downloads,
  memory(result),
  one(Math.max(...result.memory.map(({ rss }) => rss))),
]
const text = `## Load

${calls.toLocaleString('en')} transfers with an encrypted field, ${CONCURRENCY} at once, to the simulator in a process of its own. First
every twentieth call meets a fault, fifteen kinds in turn; each call has an expected end, an answer of
its own number and a bill that no other answer has. Then the platform replaces its certificate ${rotations}
times on the way, each time at once and without the overlap of the real one, on a clock that runs 120
times as fast (and without the encrypted field, which only the old key would open). Memory is heap and buffers after a collection, after the first tenth of the calls
and after the last. \`npm run load -- ${calls}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(['run', 'ends', 'not as expected', 'requests', 'refused', 'certificate downloads', 'memory (MiB)', 'highest RSS (MiB)'], [row('5 % faults', faulty, faultySeen), row(`${rotations} rotations`, rotating, rotatingSeen)])}
`
process.stdout.write(`${text}\n`)
if (unexpected.length > 0) {
  process.stderr.write(`${unexpected.slice(0, 20).join('\n')}\n`)
  process.exitCode = 1
} else if (calls >= 10_000) writeSection('load', text)
