// A project that uses the package: a folder of its own outside this repository, with the tarball
// installed as people install it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { likeAStranger, npm } from './run.js'
import { tarball } from './tarball.js'

/**
 * @typedef {object} ConsumerOptions
 * @property {Record<string, string>} [dependencies] Beside the package, name to version.
 * @property {string} [from] A folder to copy: its package.json says what it depends on.
 * @property {Record<string, unknown>} [packageJson] Laid over package.json.
 */

/** Folders that end with the process. */
const made = []
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** @param {string} name */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `wechatpay-ky-${name}-`))
  made.push(folder)
  return folder
}

/**
 * @param {string} name
 * @param {ConsumerOptions} [options]
 * @returns {Promise<string>} Its folder.
 */
export async function consumer(name, { dependencies = {}, from, packageJson = {} } = {}) {
  const folder = join(temporaryFolder(name), name)
  mkdirSync(folder)
  if (from) {
    const isOwn = (/** @type {string} */ path) => !path.slice(from.length).includes('node_modules')
    cpSync(from, folder, { recursive: true, filter: isOwn })
  }
  const file = join(folder, 'package.json')
  const given = from ? JSON.parse(readFileSync(file, 'utf8')) : { private: true, type: 'module' }
  const project = {
    ...given,
    ...packageJson,
    dependencies: {
      ...given.dependencies,
      ...dependencies,
      'wechatpay-ky': `file:${await tarball()}`,
    },
  }
  writeFileSync(file, `${JSON.stringify(project, undefined, 2)}\n`)
  await npm(['install', '--prefer-offline', '--loglevel', 'error'], {
    cwd: folder,
    env: likeAStranger,
  })
  return folder
}
