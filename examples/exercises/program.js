// An example that runs as a program: what it prints can be waited for.
import { spawn } from 'node:child_process'

/** How long anything may take that an example does. */
const PATIENCE = 30_000

/**
 * @param {string} folder
 * @param {readonly string[]} args For node.
 * @param {Record<string, string>} env
 */
export function start(folder, args, env) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let printed = ''
  const listeners = new Set()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      process.off('exit', stop)
      resolve(code)
      for (const listener of listeners) listener(code)
    })
  })

  /** Resolves with what a pattern matches in what was printed so far, or will be. */
  const says = (/** @type {RegExp} */ pattern) =>
    new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`expected ${pattern}, but ${why}:\n${printed}`))
      const timer = setTimeout(() => fail('it did not come in time'), PATIENCE)
      const look = (code) => {
        const match = pattern.exec(printed)
        if (!match && code === undefined) return
        clearTimeout(timer)
        listeners.delete(look)
        if (match) resolve(match)
        else fail(`the program ended with ${code}`)
      }
      listeners.add(look)
      look()
    })

  return {
    says,
    stop: () => {
      stop()
      return ended
    },
    /** Waits until it ended by itself. */
    ends: async () => {
      const code = await Promise.race([
        ended,
        new Promise((resolve) => setTimeout(resolve, PATIENCE, 'no end').unref()),
      ])
      if (code !== 0)
        throw new Error(`expected the program to end with 0, got ${code}:\n${printed}`)
      return printed
    },
  }
}
