// Installs the platforms, from what platforms/package-lock.json says. Each is a binary inside a
// package for one kind of machine; nothing is run to install it, nothing else is downloaded.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError, npm } from '../../scripts/package/run.js'

export const folder = dirname(dirname(fileURLToPath(import.meta.url)))

const stamp = join(folder, 'node_modules/.installed')

/** @returns {Promise<string | undefined>} Why they could not be installed. */
export async function install() {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const installed = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === installed) return undefined
  try {
    await npm(['ci', '--ignore-scripts', '--loglevel', 'error'], { cwd: folder })
    writeFileSync(stamp, installed)
    return undefined
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const [, reason = error.message] = error.message.split('\n')
    return `npm ci in platforms/ failed: ${reason}`
  }
}

/**
 * Where a binary lies, or why there is none.
 *
 * @param {Record<string, string>} candidates By machine (`linux-x64`): a path in node_modules.
 * @returns {{ path: string } | { skipped: string }}
 */
export function find(candidates) {
  const machine = `${process.platform}-${process.arch}`
  const candidate = candidates[machine]
  if (!candidate) return { skipped: `there is no package of it for ${machine}` }
  const path = join(folder, 'node_modules', candidate)
  if (existsSync(path)) return { path }
  // npm takes no notice when it cannot get what is optional. So the next run tries again.
  rmSync(stamp, { force: true })
  return { skipped: `npm could not get ${candidate}. Is the registry reachable?` }
}
