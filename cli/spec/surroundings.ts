import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { usageError } from '../exit.js'
import { packageRoot } from '../package-root.js'
import type { Terminal } from '../terminal.js'
import type { Surroundings } from './document.js'
import { type EndpointPlace, moduleFor } from './place.js'

/** The relative paths from the spec to the schema of specs and to the shared parts. */
export function surroundingsOf(
  file: string | undefined,
  place: EndpointPlace,
  module: string | undefined,
  { cwd }: Terminal,
  sources: readonly string[],
): Surroundings {
  const folder = file ? dirname(file) : resolve(cwd, 'specs', module ?? moduleFor(place.path))
  const depth = module?.split('/').length ?? depthOf(file, folder, cwd)
  const installed = join(cwd, 'node_modules/wechatpay-ky')
  const root = existsSync(installed) ? installed : packageRoot()
  const isNear = !relative(cwd, root).startsWith('..')
  return {
    schema: slashed(relative(folder, join(isNear ? root : installed, 'schema/spec.json'))),
    shared: `${'../'.repeat(depth)}_shared`,
    sources: sources.length === 0 ? ['its method and path'] : sources.map((each) => basename(each)),
  }
}

const slashed = (path: string): string => path.split(sep).join('/')

/**
 * How many folders deep a spec is below the folder of specs. That one holds `_shared`, or is called
 * specs; else a spec in at most two folders, as in `mine/shop/x.yaml`, is in the module of the second.
 */
function depthOf(file: string | undefined, folder: string, cwd: string): number {
  const segments = folder.split(sep)
  const above = segments.map((_, at) => segments.slice(0, at + 1).join(sep))
  const shared = above.findLastIndex((each) => existsSync(join(each || sep, '_shared')))
  const root = shared >= 0 ? shared : segments.lastIndexOf('specs')
  if (root >= 0) return Math.max(1, segments.length - 1 - root)
  const own = relative(cwd, folder).split(sep)
  if (file === undefined || own.length <= 2 || own.includes('..')) return 1
  throw usageError(
    `--out: the folder of specs is not clear from ${slashed(relative(cwd, file))}.`,
    `Add --module with the folders below it, such as --module ${own.slice(1).join('/')}.`,
  )
}
