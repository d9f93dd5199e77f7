// Whose code the main thread runs while a slice is measured: V8's samples, by the file they fell in.
// Signing and verifying are done on other threads and are not in it.
import { Session } from 'node:inspector/promises'

const OWNERS = [
  ['wechatpay-ky', /\/dist\/(runtime|generated)\//],
  ['ky', /\/node_modules\/ky\//],
  ["Node's fetch: undici", /undici/],
  [
    "Node's web streams, events, abort signals",
    /node:internal\/(webstreams|abort|event_target|worker|streams|url|encoding|util)/,
  ],
  ["Node's handing over to the threads that sign and verify", /node:internal\/crypto/],
  [
    "Node's sockets and timers",
    /node:(net|events|internal\/(stream|timers|process|async|js_stream))/,
  ],
]

/** @returns {Promise<Record<string, number>>} owner → share of the time that was not idle */
export async function profile(work) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile)
}

function sharesOf({ nodes, samples, timeDeltas }) {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]))
  const times = new Map()
  let whole = 0
  samples.forEach((id, index) => {
    const owner = owners.get(id)
    if (owner === undefined) return
    whole += timeDeltas[index]
    times.set(owner, (times.get(owner) ?? 0) + timeDeltas[index])
  })
  return Object.fromEntries([...times].map(([owner, time]) => [owner, time / whole]))
}

function ownerOf({ functionName, url }) {
  if (functionName === '(idle)') return undefined
  if (functionName === '(garbage collector)') return 'garbage collection'
  return OWNERS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'native code and the rest'
}
