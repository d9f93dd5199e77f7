// The tarball, unpacked: exactly what npm would publish.
import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { temporaryFolder } from './consumer.js'
import { run } from './run.js'
import { filesBelow, root, tarball } from './tarball.js'

/**
 * @typedef {object} Unpacked
 * @property {string} folder
 * @property {readonly string[]} files Sorted, relative to the folder.
 * @property {Record<string, any>} packageJson
 * @property {(file: string) => string} read
 * @property {{ packed: number, unpacked: number }} size In bytes.
 */

/** @type {Promise<Unpacked> | undefined} */
let unpacking

export const unpacked = () => {
  unpacking ??= unpack()
  return unpacking
}

/** @returns {Promise<Unpacked>} */
async function unpack() {
  const file = await tarball()
  const parent = temporaryFolder('unpacked')
  await run('tar', ['-xzf', file, '-C', parent])
  const folder = join(parent, 'package')
  const files = filesBelow(folder).map((path) => relative(folder, path).replaceAll('\\', '/'))
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8')
  return {
    folder,
    files: files.sort(),
    packageJson: JSON.parse(read('package.json')),
    read,
    size: {
      packed: statSync(file).size,
      unpacked: files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
    },
  }
}

/** The import path of every module of generated/: `ecommerce/refunds`. */
export const modules = () =>
  filesBelow(join(root, 'generated'))
    .map((path) => relative(join(root, 'generated'), path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.ts') && path !== 'chain/index.ts')
    .map((path) => path.replace(/\/index\.ts$/, ''))
    .sort()

/**
 * Every path that can be imported, `.` and `./refund`; not `./package.json`.
 *
 * @param {Unpacked} package_
 */
export const entryPoints = ({ packageJson }) => [
  ...new Set([
    ...Object.keys(packageJson.exports).filter((path) => !/\*|\.json$/.test(path)),
    ...modules().map((module) => `./${module}`),
  ]),
]

/**
 * The files that a subpath leads to, for `import` and for `require`: by the first entry of `exports`
 * that fits.
 *
 * @param {Unpacked} package_
 * @param {string} path
 * @returns {string[]}
 */
export const targetsOf = ({ packageJson: { exports } }, path) => {
  const { require, ...module } = exports[path] ?? exports['./*']
  const targets = [...Object.values(require), ...Object.values(module)]
  return targets.map((target) => target.replace('*', path.slice(2)))
}
