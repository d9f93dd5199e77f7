import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../runtime/base/suggest.js'
import { type Arguments, parseArguments, usage } from './arguments.js'
import { cacheFolder, compiledFolder } from './cache.js'
import { UsageError } from './flags.js'
import type { GenerateOptions } from './generate.js'
import { styleFor } from './report/style.js'
import { knownModules, type Narrator, runOnce } from './run-once.js'

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(2))
  if (args.help) {
    say(usage)
    return 0
  }
  const root = process.cwd()
  const specs = join(root, 'specs')
  if (!existsSync(specs))
    throw new UsageError(`There is no folder specs/ in ${root}: run this in the repository's root.`)
  checkModules(args, specs)
  const worker = new URL('./worker.mjs', import.meta.url)
  const options: GenerateOptions = {
    specs,
    out: join(root, 'generated'),
    templates: join(root, 'templates'),
    coverage: join(root, 'docs/coverage.md'),
    modules: args.modules,
    check: args.check,
    compiled: compiledFolder(root),
    ...(args.cache ? { cache: cacheFolder(root) } : {}),
    ...(existsSync(worker) ? { worker } : {}),
  }
  const narrator: Narrator = {
    root,
    command: 'npm run generate',
    say,
    complain,
    style: { said: styleFor(process.stdout), complained: styleFor(process.stderr) },
  }
  const run = () => runOnce(options, narrator)
  if (!args.watch) return run()
  const { watchFolders } = await import('./watch.js')
  return watchFolders([specs, options.templates], run, {
    say,
    complain,
    ready: '\nWatching specs/ and templates/. Ctrl-C ends it.',
  })
}

function checkModules({ modules }: Arguments, specs: string): void {
  if (modules.length === 0) return
  const known = knownModules(specs)
  for (const module of modules)
    if (!known.includes(module)) {
      const guess = nearest(module, known)
      throw new UsageError(
        `There is no module "${module}" in specs/.${guess ? ` Did you mean "${guess}"?` : ''}`,
      )
    }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) {
    complain(`${error.message}\nTry: npm run generate -- --help`)
    process.exitCode = 2
  } else if (error instanceof Error && 'syscall' in error) {
    // A file or folder that is missing, in the way or not ours to read: no fault of the generator.
    complain(error.message)
    process.exitCode = 1
  } else throw error
}
