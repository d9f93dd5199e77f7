import { appendFileSync } from 'node:fs'
import * as simulator from '../../../simulator/index.js'

/** The simulators of this process, and what they were asked. */
const started: simulator.Simulator[] = []
const forgotten: string[] = []

const asked = (sim: simulator.Simulator): string[] =>
  sim.requests.map(({ operation, method, target }) => operation ?? `${method} ${target}`)

/** The operations that were called so far, in whatever simulator. */
export const reached = (): string[] => [...forgotten, ...started.flatMap(asked)]

/** `createSimulator`, as pages get it: it does the same, and is remembered. */
export const createSimulator: typeof simulator.createSimulator = async (options) => {
  const sim = await simulator.createSimulator(options)
  started.push(sim)
  const { reset, close } = sim
  sim.reset = () => {
    forgotten.push(...asked(sim))
    reset.call(sim)
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
