// Whose code the main thread runs while a slice is measured: V8's samples. A sample belongs to the
// first of ky, ours or the signatures that is met from where it fell upwards, so that a Request that
// ky makes is ky's; what no stack leads to anybody, because it runs when the event loop comes back to
// it, belongs to the part of Node that it fell in.
import { Session } from 'node:inspector/promises'

// The order in which a sample is looked at on its way up.
const CALLERS = [
  ['signing and verifying', ({ functionName }) => /^(sign|verify)OneShot$/.test(functionName)],
  [
    'handing over to the threads that sign and verify',
    ({ url }) => /node:internal\/crypto/.test(url),
  ],
  ['fetch', ({ functionName, url }) => functionName === 'fetch' && /undici/.test(url)],
  ['ky, with the Requests and signals it makes', ({ url }) => /\/node_modules\/ky\//.test(url)],
  ['wechatpay-ky', ({ url }) => /\/dist\/(runtime|generated)\//.test(url)],
]
const PLACES = [
  ['fetch', /undici|node:internal\/(webstreams|streams|abort|event_target)|node:stream/],
  ["Node's sockets, timers and event loop", /node:/],
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
  const owners = ownersOf(nodes)
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

/** @returns {Map<number, string | undefined>} of each node; `undefined` for idle time */
function ownersOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const stackOf = (id) => {
    const frames = []
    for (let at = id; at !== undefined; at = parents.get(at)) frames.push(byId.get(at).callFrame)
    return frames
  }
  return new Map(nodes.map(({ id }) => [id, ownerOf(stackOf(id))]))
}

function ownerOf(frames) {
  const [{ functionName }] = frames
  if (functionName === '(idle)') return undefined
  if (functionName === '(garbage collector)') return 'garbage collection'
  for (const frame of frames) {
    const caller = CALLERS.find(([, isIt]) => isIt(frame))
    if (caller) return caller[0]
  }
  for (const { url } of frames) {
    const place = PLACES.find(([, pattern]) => pattern.test(url))
    if (place) return place[0]
  }
  return 'native code and the rest'
}
