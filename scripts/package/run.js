// Child processes of the scripts that try the package: quiet while all is well, and one error with
// what was said otherwise.
import { spawn } from 'node:child_process'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] Laid over this process's own.
 * @property {number} [timeout] Milliseconds; default: five minutes.
 */

export class CommandError extends Error {
  name = 'CommandError'
}

/**
 * What a command wrote to its standard output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { cwd, env, timeout = 300_000 } = {}) {
  const shown = [command, ...args].join(' ')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    })
    let output = ''
    let both = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
      both += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      both += text
    })
    child.on('error', (error) => reject(new CommandError(`${shown}: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new CommandError(`${shown}: ${signal ?? `exit code ${code}`}\n${both.trim()}`))
    })
  })
}

/** @param {readonly string[]} args @param {RunOptions} [options] */
export const node = (args, options) => run(process.execPath, args, options)

/**
 * npm, the one that runs this script if one does.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const npm = (args, options) => {
  const own = process.env.npm_execpath
  const quiet = [...args, '--no-audit', '--no-fund', '--no-update-notifier']
  return own?.endsWith('.js') ? node([own, ...quiet], options) : run('npm', quiet, options)
}

/**
 * An npm that takes nothing from the folder it was called in: the settings of this repository are
 * not those of the people who install the package.
 */
export const likeAStranger = {
  npm_config_local_prefix: undefined,
  npm_config_omit_lockfile_registry_resolved: undefined,
  npm_package_json: undefined,
  INIT_CWD: undefined,
}

/**
 * How a script ends that does not get to its end: with the folders removed that it made, and for a
 * command that failed with what that said, not with our own stack.
 */
export const endTidily = () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => process.exit(130))
  }
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${error instanceof CommandError ? error.message : error.stack}\n`)
    process.exit(1)
  })
}
