import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { nearest } from '../runtime/nearest.js'
import { type Arguments, parseArguments, UsageError, usage } from './arguments.js'
import { cacheFolder, type GenerateOptions, generate, groupByModule, isClean } from './generate.js'
import { scanSpecs } from './load/scan.js'
import { formatDiagnostic, summariseDiagnostics } from './report/diagnostics.js'
import { styleFor } from './report/style.js'
import { formatChanges, formatSummary } from './report/summary.js'
import { readText } from './write/plan.js'

const out = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(2))
  if (args.help) {
    out(usage)
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
    ...(args.cache ? { cache: cacheFolder(root) } : {}),
    ...(existsSync(worker) ? { worker } : {}),
  }
  const run = () => runOnce(options, root)
  if (!args.watch) return run()
  const { watchFolders } = await import('./watch.js')
  return watchFolders([specs, options.templates], run)
}

async function runOnce(options: GenerateOptions, root: string): Promise<number> {
  const start = performance.now()
  const result = await generate(options)
  const { diagnostics, plan, changes } = result
  if (diagnostics.length > 0) {
    const style = styleFor(process.stderr)
    for (const each of diagnostics)
      complain(formatDiagnostic(each, readText(join(root, each.file)) ?? '', style))
    complain(summariseDiagnostics(diagnostics))
    return 1
  }
  const style = styleFor(process.stdout)
  const check = options.check ?? false
  out(formatSummary(result, performance.now() - start, check, style))
  if (changes.length > 0) out(`\n${formatChanges(changes, style)}`)
  for (const path of plan.foreign)
    complain(`generated/${path} was not generated: move it out, or delete it. It was left alone.`)
  if (plan.foreign.length > 0) return 1
  if (!check || isClean(plan)) return 0
  const stale = [...plan.added, ...plan.changed, ...plan.removed].map(
    (file) => `  ${relative(root, join(options.out, file.path))}`,
  )
  complain(
    `\nStale:\n${stale.sort().join('\n')}\n\nRun \`npm run generate\` and commit the result.`,
  )
  return 1
}

function checkModules({ modules }: Arguments, specs: string): void {
  if (modules.length === 0) return
  const known = [...groupByModule(scanSpecs(specs).files).keys()]
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
