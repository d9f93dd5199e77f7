import { parentPort, workerData } from 'node:worker_threads'
import type { Message, ReadingOrder } from './build.js'
import { ScannedSpec } from './load/scan.js'
import { readModules } from './read.js'
import { readOpenModules } from './read-open.js'
import { Clock } from './timing.js'

/**
 * The reading thread, which runs load and model. It gets the paths of the files and reads them
 * itself.
 */
const { root, modules, shared, files, profile } = workerData as ReadingOrder
const revive = (paths: readonly string[]) => paths.map((path) => new ScannedSpec(root, path))
const reopen = ([folder, path]: readonly [string, string]) => new ScannedSpec(folder, path)
const ground = shared.map(reopen)
const post = (message: Message) => parentPort?.postMessage(message)

const clock = new Clock()
const revived = new Map(modules.map(([module, paths]) => [module, revive(paths)]))
const reading = profile.strict
  ? readModules(revived, ground, clock)
  : readOpenModules(
      { modules: revived, files: [...files, ...shared].map(reopen), root, profile },
      clock,
    )
for (const read of reading) post({ read: JSON.stringify(read) })
post({ spent: clock.spent })
