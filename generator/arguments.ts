import { parseArgs } from 'node:util'

export interface Arguments {
  readonly modules: readonly string[]
  readonly check: boolean
  readonly watch: boolean
  readonly cache: boolean
  readonly help: boolean
}

/** Thrown for a command line that makes no sense; the message is one line for a person. */
export class UsageError extends Error {
  override name = 'UsageError' as const
}

export const usage = `Generates generated/ from specs/.

  npm run generate                         everything that changed
  npm run generate -- ecommerce/refunds    one module, or several
  npm run generate -- --check              write nothing; fail if generated/ is stale
  npm run generate -- --watch              again whenever a spec or a template changes

  --no-cache   look at every spec, whatever the cache remembers
  --help       this text

Exit code: 0 done (or nothing stale), 1 problems in specs (or something stale), 2 bad usage.`

export function parseArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    if (values.check && values.watch)
      throw new UsageError(
        '--check and --watch exclude each other: check once, or watch and write.',
      )
    return {
      modules: positionals.map((name) => name.replace(/^specs\//, '').replace(/\/+$/, '')),
      check: values.check,
      watch: values.watch,
      cache: !values['no-cache'],
      help: values.help,
    }
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    throw new UsageError(error.message.split('. ')[0] ?? error.message)
  }
}
