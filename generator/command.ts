import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../runtime/base/suggest.js'
import { type Arguments, parseArguments, usage } from './arguments.js'
import { cacheFolder, compiledFolder } from './cache.js'
import { UsageError } from './flags.js'
import type { GenerateOptions } from './generate.js'
import { knownModules, type Narrator, runOnce } from './run-once.js'

/** The working folder and the outputs of the command. */
export type Shell = Omit<Narrator, 'command'>

/** `npm run generate -- …`: resolves with the exit code. */
export async function generateCommand(argv: readonly string[], shell: Shell): Promise<number> {
  try {
    return await run(argv, shell)
  } catch (error) {
    if (error instanceof UsageError) {
      shell.complain(`${error.message}\nTry: npm run generate -- --help`)
      return 2
    }
    // A file or folder that is missing, in the way or not ours to read: no fault of the generator.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    shell.complain(error.message)
    return 1
  }
}

async function run(argv: readonly string[], shell: Shell): Promise<number> {
  const { root, say, complain } = shell
  const args = parseArguments(argv)
  if (args.help) {
    say(usage)
    return 0
  }
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
  const once = async () => {
    const code = await runOnce(options, { ...shell, command: 'npm run generate' })
    return code === 0 && args.modules.length === 0 ? skillToo(args.check, shell) : code
  }
  if (!args.watch) return once()
  const { watchFolders } = await import('./watch.js')
  return watchFolders([specs, options.templates], once, {
    say,
    complain,
    ready: '\nWatching specs/ and templates/. Ctrl-C ends it.',
  })
}

/** The skill for assistants is generated from the guides, so it is always current. */
async function skillToo(check: boolean, { root, say, complain }: Shell): Promise<number> {
  if (!existsSync(join(root, 'skills/outline'))) return 0
  const { OutlineError, staleSkill, writeSkill } = await import('./skill/index.js')
  try {
    const stale = check ? staleSkill(root) : writeSkill(root)
    if (stale.length === 0) return 0
    const list = stale.map((path) => `  ${path}`).join('\n')
    if (!check) say(`\nWritten:\n${list}`)
    else complain(`\nStale:\n${list}\n\nRun \`npm run generate\` and commit the result.`)
    return check ? 1 : 0
  } catch (error) {
    if (!(error instanceof OutlineError)) throw error
    complain(error.message)
    return 1
  }
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
