import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { stamp } from '../load/scan.js'
import { writeWhole } from '../write/whole-file.js'

/**
 * `require`s a large CommonJS package with V8's compiled code of an earlier run from `folder`:
 * TypeScript takes 0.25 s to load, of which 0.17 s is compilation. Later `require` calls anywhere
 * get the same module.
 *
 * Node 22 does this for all modules (`module.enableCompileCache`); Node 20 does not.
 */
export function requireCompiled(name: string, folder: string | undefined): unknown {
  const require = createRequire(import.meta.url)
  const file = require.resolve(name)
  const isLoaded = require.cache[file] !== undefined
  if (folder === undefined || isLoaded) return require(file)
  const kept = join(folder, `${name}-${compilationOf(file)}.bin`)
  const before = readKept(kept)
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(before ? { cachedData: before } : {}),
  })
  const module = new Module(file)
  Object.assign(module, { filename: file, paths: require.resolve.paths(name) ?? [] })
  // Registers the module before running it, to support circular `require` calls.
  require.cache[file] = module
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void
  run(module.exports, createRequire(file), module, file, dirname(file))
  module.loaded = true
  if (!before || script.cachedDataRejected) keep(kept, script)
  return module.exports
}

/** Compiled code is good for one version of the package and one of V8. */
const compilationOf = (file: string): string =>
  createHash('sha256')
    .update([file, stamp(file), process.version, process.arch].join('\n'))
    .digest('base64url')
    .slice(0, 16)

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** A folder that cannot be written costs the next run its 0.17 s, and nothing else. */
function keep(file: string, script: Script): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, script.createCachedData())
  } catch {}
}
