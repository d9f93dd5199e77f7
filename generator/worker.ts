import { parentPort, workerData } from 'node:worker_threads'
import type { Message, ReadingOrder } from './build.js'
import { ScannedSpec } from './load/scan.js'
import { readModules } from './read.js'
import { Clock } from './timing.js'

/** The reading thread: load and model. It is told where the files are, and reads them itself. */
const { root, modules, shared } = workerData as ReadingOrder
const revive = (paths: readonly string[]) => paths.map((path) => new ScannedSpec(root, path))
const ground = shared.map(([folder, path]) => new ScannedSpec(folder, path))
const post = (message: Message) => parentPort?.postMessage(message)

const clock = new Clock()
const revived = new Map(modules.map(([module, paths]) => [module, revive(paths)]))
for (const read of readModules(revived, ground, clock)) post({ read: JSON.stringify(read) })
post({ spent: clock.spent })
