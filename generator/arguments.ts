import { parseFlags, UsageError } from './flags.js'

export interface Arguments {
  readonly modules: readonly string[]
  readonly check: boolean
  readonly watch: boolean
  readonly cache: boolean
  readonly help: boolean
}

export const usage = `Generates generated/ from specs/, and skills/wechatpay-ky/ from the guides.

  npm run generate                         everything that changed
  npm run generate -- ecommerce/refunds    one module, or several
  npm run generate -- --check              write nothing; fail if generated/ is stale
  npm run generate -- --watch              again whenever a spec or a template changes

  --no-cache   look at every spec, whatever the cache remembers
  --help       this text

Exit code: 0 done (or nothing stale), 1 problems in specs (or something stale), 2 bad usage.`

export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseFlags(args, {
    check: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
  })
  if (values.check && values.watch)
    throw new UsageError('--check and --watch exclude each other: check once, or watch and write.')
  return {
    modules: positionals.map((name) => name.replace(/^specs\//, '').replace(/\/+$/, '')),
    check: values.check,
    watch: values.watch,
    cache: !values['no-cache'],
    help: values.help ?? false,
  }
}
