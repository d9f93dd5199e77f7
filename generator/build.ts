import type { Profile } from './load/profile.js'
import type { SpecFile } from './load/scan.js'
import type { BuiltModule, Supplies } from './make.js'
import type { Modules, ReadModule } from './read.js'
import { Clock, type Stage } from './timing.js'

export interface Work extends Supplies {
  /** The folder of specs. */
  readonly root: string
  readonly modules: Modules
  /** The files of `_shared`, which every module may refer to. */
  readonly shared: readonly SpecFile[]
  readonly profile: Profile
  /** All files, if a module may refer to any of them. */
  readonly files?: readonly SpecFile[]
}

export interface Built {
  readonly modules: readonly BuiltModule[]
  /** Types that this run made or used. */
  readonly types: Work['types']
  readonly spent: Readonly<Record<Stage, number>>
}

/**
 * The messages of the reading thread: a module as JSON text, which is transferred faster than an
 * object, and finally the elapsed time.
 */
export type Message =
  | { readonly read: string }
  | { readonly spent: Readonly<Record<Stage, number>> }

/** The input of the reading thread. */
export interface ReadingOrder {
  readonly root: string
  readonly modules: readonly (readonly [module: string, paths: readonly string[]])[]
  readonly shared: readonly (readonly [root: string, path: string])[]
  readonly profile: Profile
  readonly files: readonly (readonly [root: string, path: string])[]
}

/** Below this many specs a second thread costs more than it saves. */
const worthAThread = 150

/**
 * The first four rooms for some modules. For many modules, load and model run on a second thread,
 * while this thread types and renders the module before. So TypeScript, which only this thread
 * needs, is loaded once. The result does not depend on it.
 */
export async function buildModules(work: Work, worker: URL | undefined): Promise<Built> {
  const specs = [...work.modules.values()].reduce((count, files) => count + files.length, 0)
  const clock = new Clock()
  const many = worker !== undefined && specs >= worthAThread
  const reading = many ? readElsewhere(worker, work, clock) : readHere(work, clock)
  // Loaded after the other thread was started.
  const { makeModule, openWorkshop } = await import('./make.js')
  const workshop = openWorkshop(work, clock)
  if (many) workshop.book.prepare()
  const modules: BuiltModule[] = []
  for await (const read of reading)
    modules.push(makeModule(read, work.modules.get(read.module) ?? [], workshop))
  return { modules, types: workshop.book.used, spent: clock.spent }
}

async function* readHere(work: Work, clock: Clock): AsyncGenerator<ReadModule> {
  const { modules, shared, files = [], profile, root } = work
  if (profile.strict) {
    const { readModules } = await import('./read.js')
    yield* readModules(modules, shared, clock)
  } else {
    const { readOpenModules } = await import('./read-open.js')
    yield* readOpenModules({ modules, files: [...files, ...shared], root, profile }, clock)
  }
}

/**
 * The run takes two seconds on two busy cores, and V8's optimising thread would compete with them.
 * So this raises the JIT threshold eightfold; the flag exists only in Node 20's V8.
 */
const expectShortRun = (): void => {
  if (!process.versions.v8.startsWith('11.')) return
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000')
}

/** Starts the thread at once, and hands over what it posts, in order. */
function readElsewhere(
  file: URL,
  { root, modules, shared, profile, files = [] }: Work,
  clock: Clock,
): AsyncIterable<ReadModule> {
  const pathsOf = (files: readonly SpecFile[]) => files.map((spec) => spec.path)
  const order: ReadingOrder = {
    root,
    modules: [...modules].map(([module, files]) => [module, pathsOf(files)]),
    shared: shared.map((spec) => [spec.root, spec.path]),
    profile,
    files: files.map((spec) => [spec.root, spec.path]),
  }
  expectShortRun()
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const thread = new Worker(file, {
    workerData: order,
    // A module lives until it is posted; a small young generation would copy it repeatedly.
    resourceLimits: { maxYoungGenerationSizeMb: 256 },
  })
  const posted: Message[] = []
  let wake = () => {}
  let failure: Error | undefined
  thread.on('message', (message: Message) => {
    posted.push(message)
    wake()
  })
  thread.on('error', (error) => {
    failure = error
    wake()
  })
  return (async function* () {
    for (;;) {
      const message = posted.shift()
      if (failure) throw failure
      if (!message)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      else if ('read' in message) yield JSON.parse(message.read) as ReadModule
      else {
        clock.add(message.spent)
        return
      }
    }
  })()
}
