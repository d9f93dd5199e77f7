import { parentPort, workerData } from 'node:worker_threads'
import type { Share } from './parallel.js'
import { buildShare } from './share.js'

/** A second thread: builds the modules it is given. Buffers arrive as plain byte arrays. */
const share = workerData as Share
const revived = new Map(
  [...share.modules].map(([module, files]) => [
    module,
    files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) })),
  ]),
)
const shared = share.shared.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) }))
parentPort?.postMessage(buildShare({ ...share, modules: revived, shared }))
