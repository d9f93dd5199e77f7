// The package as npm would publish it, packed once for all scripts that try it: built again only
// when something changed that goes into it.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm } from './run.js'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const cache = join(root, 'node_modules/.cache/wechatpay-ky/package')

/** Files that are not part of the package and do not affect it. */
const APART = new Set(['node_modules', 'dist', 'test', 'docs', 'bench', 'examples', 'platforms'])

let packed

/** @returns {Promise<string>} The path of the .tgz. */
export const tarball = () => {
  packed ??= readyTarball()
  return packed
}

async function readyTarball() {
  const folder = join(cache, fingerprint())
  if (existsSync(folder)) return tgzIn(folder)
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  const beside = mkdtempSync(join(cache, 'new-'))
  await pack(root, beside)
  renameSync(beside, folder)
  return tgzIn(folder)
}

/**
 * `npm pack`, which builds first.
 *
 * @param {string} from
 * @param {string} to
 * @param {Record<string, string>} [env]
 */
export async function pack(from, to, env) {
  await npm(['pack', '--pack-destination', to, '--loglevel', 'error'], { cwd: from, env })
  return tgzIn(to)
}

const tgzIn = (/** @type {string} */ folder) => {
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!file) throw new Error(`npm pack left no .tgz in ${folder}`)
  return join(folder, file)
}

/** @returns {string[]} The files that the package is made of, sorted, relative to the root. */
export const sources = () =>
  readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !APART.has(name) && !name.startsWith('.git'))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(root, entry.name)) : [join(root, entry.name)],
    )
    .map((file) => relative(root, file))
    .sort()

/**
 * @param {string} folder
 * @returns {string[]}
 */
export const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of sources()) {
    const text = readFileSync(join(root, file))
    hash.update(`${file} ${text.length}\n`).update(text)
  }
  return hash.digest('hex').slice(0, 16)
}
