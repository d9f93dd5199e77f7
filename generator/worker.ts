import { parentPort, workerData } from 'node:worker_threads'
import type { Message } from './build.js'
import type { SpecFile } from './load/scan.js'
import { readModules } from './read.js'
import { Clock } from './timing.js'

/** The reading thread: load and model. Buffers arrive as plain byte arrays. */
const { modules, shared } = workerData as {
  modules: ReadonlyMap<string, readonly SpecFile[]>
  shared: readonly SpecFile[]
}
const revive = (files: readonly SpecFile[]) =>
  files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) }))
const post = (message: Message) => parentPort?.postMessage(message)

const clock = new Clock()
const revived = new Map([...modules].map(([module, files]) => [module, revive(files)]))
for (const read of readModules(revived, revive(shared), clock)) post({ read: JSON.stringify(read) })
post({ spent: clock.spent })
