import { Worker } from 'node:worker_threads'
import type { Built, Modules } from './build.js'
import type { SpecFile } from './load/scan.js'
import type { Stage } from './timing.js'
import type { KnownTypes } from './type/index.js'

export interface Share {
  readonly modules: Modules
  readonly shared: readonly SpecFile[]
  readonly templates: string
  readonly runtime?: string
  /** Types that earlier runs made. */
  readonly types: KnownTypes
}

export interface Outcome {
  readonly built: Built
  /** Types that this run made or used. */
  readonly types: KnownTypes
  readonly spent: Readonly<Record<Stage, number>>
}

/** Below this many specs a second thread costs more than it saves: it has to load TypeScript too. */
const worthAThread = 150

/** Builds modules, on two threads where there are many. The outcome does not depend on that. */
export async function buildAll(share: Share, worker: URL | undefined): Promise<Outcome> {
  const specs = [...share.modules.values()].reduce((count, files) => count + files.length, 0)
  if (!worker || specs < worthAThread) return buildHere(share)
  const [mine, theirs] = halve(share.modules)
  const elsewhere = runWorker(worker, { ...share, modules: theirs })
  const [here, there] = await Promise.all([buildHere({ ...share, modules: mine }), elsewhere])
  const modules = [...here.built.modules, ...there.built.modules]
  const order = [...share.modules.keys()]
  return {
    built: {
      modules: modules.sort((a, b) => order.indexOf(a.module) - order.indexOf(b.module)),
      diagnostics: [...here.built.diagnostics, ...there.built.diagnostics],
    },
    types: { ...here.types, ...there.types },
    spent: mergeSpent(here.spent, there.spent),
  }
}

/** TypeScript comes with it, so it is loaded when the other thread is already on its way. */
async function buildHere(share: Share): Promise<Outcome> {
  const { buildShare } = await import('./share.js')
  return buildShare(share)
}

/** Threads run side by side: the longer of the two is what a stage took. */
const mergeSpent = (a: Outcome['spent'], b: Outcome['spent']): Record<Stage, number> => ({
  load: Math.max(a.load, b.load),
  model: Math.max(a.model, b.model),
  type: Math.max(a.type, b.type),
  render: Math.max(a.render, b.render),
  write: Math.max(a.write, b.write),
})

const runWorker = (file: URL, share: Share): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: share,
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

/** Two parts of about the same size, the largest modules dealt first. */
function halve(modules: Modules): [Modules, Modules] {
  const weight = (files: readonly SpecFile[]) =>
    files.reduce((sum, file) => sum + file.bytes.length, 0)
  const bySize = [...modules].sort(([, a], [, b]) => weight(b) - weight(a))
  const parts: [Map<string, readonly SpecFile[]>, Map<string, readonly SpecFile[]>] = [
    new Map(),
    new Map(),
  ]
  const loads = [0, 0]
  for (const [module, files] of bySize) {
    const lighter = (loads[0] ?? 0) <= (loads[1] ?? 0) ? 0 : 1
    parts[lighter].set(module, files)
    loads[lighter] = (loads[lighter] ?? 0) + weight(files)
  }
  return parts
}
