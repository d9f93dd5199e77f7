// Runs commands as whole processes, one after another, round by round, so that a drift of the
// machine hits all of them; keeps wall time, CPU time and peak memory of each.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const preload = fileURLToPath(new URL('usage.cjs', import.meta.url))

/** @param {{ name: string, command: string[], env?: Record<string, string>, cwd?: string, before?: () => void, tolerates?: number[] }[]} cases */
export function measure(cases, rounds) {
  const samples = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, command, env, cwd, before, tolerates } of cases) {
      before?.()
      const sample = runOnce(command, { env, cwd, tolerates })
      // The first round warms the disk's cache and is not counted.
      if (round > 0) samples.get(name).push(sample)
      process.stderr.write(`${round}/${rounds} ${name}: ${sample.wall.toFixed(2)} s\n`)
    }
  }
  return samples
}

function runOnce(command, { env, cwd, tolerates = [] }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const usage = join(folder, 'usage.json')
  const start = performance.now()
  const { status, stderr, stdout } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, BENCH_USAGE: usage, NODE_OPTIONS: `--require=${preload}` },
  })
  const wall = (performance.now() - start) / 1000
  if (status !== 0 && !tolerates.includes(status))
    throw new Error(`${command.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  const { cpu, memory } = JSON.parse(readFileSync(usage, 'utf8'))
  rmSync(folder, { recursive: true })
  return { wall, cpu, memory }
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The ratio to a reference, round by round, so that both had the same machine. */
export const ratio = (samples, name, reference, figure = 'wall') =>
  median(
    samples
      .get(name)
      .map((sample, round) => sample[figure] / samples.get(reference)[round][figure]),
  )

export const machine = () =>
  `${cpus()[0]?.model.trim()} × ${cpus().length}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`
