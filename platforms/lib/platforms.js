// The platforms: where each one's binary lies, and how it runs the scenario.
import { run } from '../../scripts/package/run.js'
import { find, folder } from './install.js'
import { runInWorkerd } from './workerd.js'

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {{ name: string, why: string }[]} failed
 *
 * @typedef {object} Platform
 * @property {string} name
 * @property {{ path: string } | { skipped: string }} binary
 * @property {(binary: string, consumer: string, counterpart: string) => Promise<Outcome>} run
 */

/** @returns {Platform[]} */
export const platforms = () => [
  nodeJs('Node, this one', { path: process.execPath }),
  ...['20', '22', '24'].map((major) =>
    nodeJs(
      `Node ${major}`,
      find({
        'linux-x64': `node-${major}-linux-x64/bin/node`,
        'linux-arm64': `node-${major}-linux-arm64/bin/node`,
      }),
    ),
  ),
  {
    name: 'Deno',
    binary: find({
      'linux-x64': '@deno/linux-x64-glibc/deno',
      'linux-arm64': '@deno/linux-arm64-glibc/deno',
      'darwin-x64': '@deno/darwin-x64/deno',
      'darwin-arm64': '@deno/darwin-arm64/deno',
    }),
    // No permission but to speak to this machine: no file, no environment.
    run: (binary, cwd, counterpart) =>
      runFile(binary, ['run', '--no-prompt', '--allow-net=127.0.0.1', 'main.js', counterpart], cwd),
  },
  {
    name: 'Bun',
    binary: find({
      'linux-x64': '@oven/bun-linux-x64/bin/bun',
      'linux-arm64': '@oven/bun-linux-aarch64/bin/bun',
      'darwin-x64': '@oven/bun-darwin-x64/bin/bun',
      'darwin-arm64': '@oven/bun-darwin-aarch64/bin/bun',
    }),
    run: (binary, cwd, counterpart) => runFile(binary, ['main.js', counterpart], cwd),
  },
  {
    name: 'workerd',
    binary: find({
      'linux-x64': '@cloudflare/workerd-linux-64/bin/workerd',
      'linux-arm64': '@cloudflare/workerd-linux-arm64/bin/workerd',
      'darwin-x64': '@cloudflare/workerd-darwin-64/bin/workerd',
      'darwin-arm64': '@cloudflare/workerd-darwin-arm64/bin/workerd',
    }),
    run: runInWorkerd,
  },
]

/** @param {string} name @param {Platform['binary']} binary @returns {Platform} */
const nodeJs = (name, binary) => ({
  name,
  binary,
  run: async (node, cwd, counterpart) => {
    const outcome = await runFile(node, ['main.js', counterpart], cwd)
    return merged(outcome, JSON.parse(await run(node, ['commonjs.cjs', counterpart], { cwd })))
  },
})

/** @param {Outcome} one @param {Outcome} other */
export const merged = (one, other) => ({
  passed: one.passed + other.passed,
  failed: [...one.failed, ...other.failed],
})

/** @param {string} binary @param {readonly string[]} args @param {string} cwd */
const runFile = async (binary, args, cwd) =>
  JSON.parse(await run(binary, args, { cwd, timeout: 60_000 }))

/** @param {string} binary */
export const versionOf = async (binary) => {
  const text = await run(binary, ['--version'], { cwd: folder, timeout: 60_000 })
  return /\d+[\w.-]+/.exec(text)?.[0] ?? 'unknown'
}
