import { appendFileSync } from 'node:fs'
import * as simulator from '../../../simulator/index.js'

/** The simulators of this process, with how much of what they were asked is written down. */
const started = new Map<simulator.Simulator, number>()
const log: string[] = []

const asked = (sim: simulator.Simulator): string[] =>
  sim.requests.map(({ operation, method, target }) => operation ?? `${method} ${target}`)

/** The operations that were called so far, in whatever simulator. */
export const reached = (): string[] => {
  for (const [sim, known] of started) {
    const all = asked(sim)
    log.push(...all.slice(known))
    started.set(sim, all.length)
  }
  return [...log]
}

/** `createSimulator`, as pages get it: it does the same, and is remembered. */
export const createSimulator: typeof simulator.createSimulator = async (options) => {
  const sim = await simulator.createSimulator(options)
  started.set(sim, 0)
  const { reset, close } = sim
  sim.reset = () => {
    reached()
    reset.call(sim)
    started.set(sim, 0)
  }
  sim.close = async () => {
    await close.call(sim)
    // Pages that are run by a test runner: nobody else can ask this process.
    const file = process.env['DOCS_REACHED']
    if (file)
      appendFileSync(
        file,
        reached()
          .map((operation) => `${operation}\n`)
          .join(''),
      )
  }
  return sim
}

let own: simulator.Simulator | undefined

/** The WeChat Pay of a page, for clients that name no other. */
export const ownSimulator = (): simulator.Simulator => {
  if (own) return own
  throw new Error('Nobody set the stage: this page has no simulator of its own.')
}

export const setStage = (sim: simulator.Simulator): void => {
  own = sim
}
