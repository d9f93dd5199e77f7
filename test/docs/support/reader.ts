// Runs in a process of its own: a reader who copies the blocks of one page, one after the other.
import { formatWithOptions } from 'node:util'
import type { FaultKind, SimulatorKeys } from '../../../simulator/index.js'
import { environment } from './environment.js'
import { createWechatPay } from './package-root.js'
import { createSimulator, ownSimulator, reached, setStage } from './stage.js'

export interface Step {
  readonly line: number
  readonly stage: Readonly<Record<string, string>>
  readonly load: () => Promise<Readonly<Record<string, unknown>>>
}

/** What became of a block. */
export interface Outcome {
  readonly line: number
  readonly printed: readonly string[]
  readonly reached: readonly string[]
  readonly error: string | undefined
}

/** A page, and the keys of the merchant who reads it. */
export interface Reading {
  readonly page: string
  readonly keys: SimulatorKeys
  readonly steps: readonly Step[]
}

export interface Report {
  readonly page: string
  readonly outcomes: readonly Outcome[]
}

type Handler = (request: Request, env: object) => Promise<Response>

const DAY = 24 * 3_600_000
const NOTIFY_URL = 'https://shop.example/wechatpay'
const ACCEPTED = async (): Promise<Response> => new Response(null, { status: 204 })

let receive: Handler = ACCEPTED
let printed: string[] = []
const unhandled: unknown[] = []

/** Reads one page after the other, each with a WeChat Pay of its own. */
export const read = async (pages: readonly Reading[]): Promise<void> => {
  watch()
  for (const { page, keys, steps } of pages) {
    const outcomes = await readPage(keys, steps)
    await report({ page, outcomes })
  }
  // Pages open connections and servers of their own.
  process.disconnect()
  process.exit()
}

/** Resolves when it has left: this process ends soon. */
const report = (told: Report): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(told, undefined, undefined, (error) => (error ? reject(error) : resolve()))
  })

const readPage = async (keys: SimulatorKeys, steps: readonly Step[]): Promise<Outcome[]> => {
  receive = ACCEPTED
  const deliver = (request: Request) => receive(request, environment(keys))
  // It is a day behind, so that what happens on a page is in yesterday's bill, which is there at once.
  const checks = { billTime: false }
  const sim = await createSimulator({ keys, deliver, checks, clock: () => Date.now() - DAY })
  setStage(sim)
  furnish(keys)
  const outcomes: Outcome[] = []
  for (const step of steps) outcomes.push(await take(step, keys))
  await sim.close()
  return outcomes
}

const take = async ({ line, stage, load }: Step, keys: SimulatorKeys): Promise<Outcome> => {
  const before = reached().length
  printed = []
  try {
    await prepare(stage)
    await follow(stage, await load(), keys)
    await ownSimulator().idle()
    // Whatever nobody waited for fails by now.
    await new Promise((resolve) => setTimeout(resolve, 20))
    if (unhandled.length > 0) throw unhandled.splice(0)[0]
    return { line, printed, reached: reached().slice(before), error: undefined }
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { line, printed, reached: reached().slice(before), error: text }
  }
}

const prepare = async ({ paid, fault }: Step['stage']): Promise<void> => {
  const sim = ownSimulator()
  for (const number of paid?.split(',') ?? []) await sim.pay(number)
  const [kind, ...pairs] = fault?.split(';') ?? []
  if (!kind) return
  const rule = pairs.map((pair) => pair.split('=') as [string, string])
  const parsed = (text: string) => (/^\d+$/.test(text) ? Number(text) : text)
  sim.fault(
    kind as FaultKind,
    Object.fromEntries(rule.map(([name, value]) => [name, parsed(value)])),
  )
}

/** Handlers that a block exports are given something to handle. */
const follow = async (
  { notify, fetch: path, pay }: Step['stage'],
  exports: Readonly<Record<string, unknown>>,
  keys: SimulatorKeys,
): Promise<void> => {
  const sim = ownSimulator()
  const handler = handlerOf(exports)
  // One that the page calls itself is not for notifications.
  if (handler && (!path || notify || pay)) receive = handler
  if (path) {
    const request = new Request(`https://shop.example${path}`, { method: 'POST' })
    const response = await handler?.(request, environment(keys))
    if (!response?.ok) throw new Error(`${path}: answered with ${response?.status}`)
  }
  const sent = [
    pay && (await sim.pay(pay)),
    notify && (await sim.notify(notify, { url: NOTIFY_URL })),
  ]
  for (const notification of sent) {
    if (notification && notification.state !== 'accepted') {
      throw new Error(`The notification was not accepted: ${JSON.stringify(notification)}`)
    }
  }
}

const handlerOf = (exports: Readonly<Record<string, unknown>>): Handler | undefined => {
  const { POST, default: main, app } = exports
  if (typeof POST === 'function') return POST as Handler
  const { fetch } = (main ?? app ?? {}) as { fetch?: unknown }
  return typeof fetch === 'function'
    ? (request, env) => fetch.call(main ?? app, request, env)
    : undefined
}

/** What pages take for granted. */
const furnish = (keys: SimulatorKeys): void => {
  Object.assign(process.env, environment(keys))
  const done = async (): Promise<void> => {}
  const given = { onNotification: done, markPaid: done, markRefunded: done }
  Object.assign(globalThis, { wxpay: createWechatPay(ownSimulator().config), ...given })
}

/** The console is the test's, and nothing leaves this machine. */
const watch = (): void => {
  const print = (...values: unknown[]): void => {
    printed.push(formatWithOptions({ breakLength: Number.POSITIVE_INFINITY }, ...values))
  }
  Object.assign(console, { log: print, info: print, warn: print, error: print })
  process.on('unhandledRejection', (error) => unhandled.push(error))
  const { fetch } = globalThis
  globalThis.fetch = (input, init) => {
    const { hostname, origin } = new URL(input instanceof Request ? input.url : input)
    if (hostname === '127.0.0.1') return fetch(input, init)
    throw new Error(`A page wanted to talk to ${origin}.`)
  }
}
