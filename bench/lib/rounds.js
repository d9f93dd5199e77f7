// Clients in turn, in processes of their own: short slices, in another order each round, so that a drift
// of the machine hits all of them; and all of it several times, each with new processes.
import { ask, start } from '../calls/process.js'
import { median } from './measure.js'

const WARM_UP = 10
export const CONCURRENCIES = [1, 32]

const two = (number) => number.toFixed(2)

/** What was measured of each client at each concurrency. */
class Samples {
  #samples = new Map()

  constructor(ours, { rounds, sets }) {
    Object.assign(this, { ours, rounds, sets })
  }

  add(name, concurrency, sample) {
    const key = `${name}@${concurrency}`
    this.#samples.set(key, [...(this.#samples.get(key) ?? []), sample])
  }

  of(name, concurrency, figure) {
    return this.#samples.get(`${name}@${concurrency}`).map((sample) => sample[figure])
  }

  /** Ours to theirs, round by round: the median, and between which the sets' own medians are. */
  ratio(name, concurrency, figure) {
    const theirs = this.of(name, concurrency, figure)
    const ratios = this.of(this.ours, concurrency, figure).map(
      (value, round) => value / theirs[round],
    )
    const bySet = Array.from({ length: this.sets }, (_, set) =>
      median(ratios.slice(set * this.rounds, (set + 1) * this.rounds)),
    )
    return `${two(median(ratios))} (${two(Math.min(...bySet))}–${two(Math.max(...bySet))})`
  }

  relative(name) {
    return CONCURRENCIES.flatMap((concurrency) => [
      this.ratio(name, concurrency, 'rate'),
      this.ratio(name, concurrency, 'cpu'),
    ])
  }

  absolute(name) {
    return [
      ...CONCURRENCIES.flatMap((concurrency) => [
        median(this.of(name, concurrency, 'rate')).toFixed(0),
        two(median(this.of(name, concurrency, 'cpu'))),
      ]),
      Math.max(...this.of(name, 32, 'memory')).toFixed(0),
    ]
  }
}

/**
 * @param {{ ours: string, peers: string[], server: string, told: object, config: (port: number) => object,
 *   rounds: number, milliseconds: number, sets: number, atTheEnd?: (cases: Map<string, any>) => Promise<void> }} options
 */
export async function compare({ ours, peers, server, told, config, atTheEnd, ...sizes }) {
  const { rounds, milliseconds, sets } = sizes
  const samples = new Samples(ours, sizes)
  const takeTurns = async (order, isCounted) => {
    for (const concurrency of CONCURRENCIES)
      for (const [name, client] of order) {
        const sample = await ask(client, { milliseconds, concurrency })
        if (isCounted) samples.add(name, concurrency, sample)
      }
  }
  for (let set = 1; set <= sets; set++) {
    const serving = start(server)
    const { port } = await ask(serving, told)
    const cases = new Map([ours, ...peers].map((name) => [name, start('client.js', name)]))
    for (const client of cases.values()) await ask(client, { config: config(port) })
    for (let round = -WARM_UP; round < rounds; round++) {
      await takeTurns(round % 2 ? [...cases].reverse() : [...cases], round >= 0)
      const progress = round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`
      process.stderr.write(`set ${set} of ${sets}: ${progress}\n`)
    }
    if (set === sets) await atTheEnd?.(cases)
    const { stats } = await ask(serving, { stats: true })
    for (const child of [serving, ...cases.values()]) child.disconnect()
    if (stats.wrong > 0) throw new Error(`${stats.wrong} of ${stats.checked} signatures were wrong`)
  }
  return samples
}

export const sizeOf = ({ rounds, milliseconds, sets }) =>
  `in slices of ${milliseconds} ms in turn, ${rounds} rounds after ${WARM_UP} to warm up, ${sets} times with new processes`
