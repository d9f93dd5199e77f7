import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GenerateOptions } from '../../generator/generate.js'
import type { Narrator } from '../../generator/run-once.js'
import { nearest } from '../../runtime/base/suggest.js'
import type { Command } from '../command.js'
import { setupError, usageError } from '../exit.js'
import { parseOptions } from '../options.js'
import { packageRoot } from '../package-root.js'
import { note, say, stylesOf, type Terminal } from '../terminal.js'
import { requirePeers } from './peers.js'

const OPTIONS = {
  specs: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  chain: { type: 'boolean', default: false },
  'allow-outside': { type: 'boolean', default: false },
} as const

/** Generates functions for endpoints of one's own, from specs outside this package. */
export const generateCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const { specs, out, check, watch, strict, chain } = values
  const profile = { strict, allowOutside: values['allow-outside'] }
  if (specs === undefined) throw usageError('--specs: say which folder holds the specs.')
  if (out === undefined) throw usageError('--out: say which folder generated files go to.')
  if (check && watch)
    throw usageError('--check and --watch exclude each other: check once, or watch and write.')
  const folders = { specs: resolve(terminal.cwd, specs), out: resolve(terminal.cwd, out) }
  checkFolders(folders, specs)
  requirePeers()
  const { knownModules, runOnce } = await import('../../generator/run-once.js')
  const modules = positionals.map((name) => name.replace(/\/+$/, ''))
  checkModules(modules, modules.length > 0 ? knownModules(folders.specs, profile) : [], specs)
  if (chain && modules.length > 0)
    throw usageError('--chain: the chained client is made of all modules; leave out their names.')
  const options = { ...optionsFor(folders), modules, check, profile, chain }
  const command = `npx wechatpay-ky generate --specs ${specs} --out ${out}`
  const run = () => runOnce(options, narratorFor(terminal, command))
  if (!watch) return run()
  const { watchFolders } = await import('../../generator/watch.js')
  return watchFolders([folders.specs], run, {
    say: (text) => say(terminal, text),
    complain: (text) => note(terminal, text),
    ready: `\nWatching ${specs}. Ctrl-C ends it.`,
  })
}

interface Folders {
  readonly specs: string
  readonly out: string
}

const checkFolders = ({ specs, out }: Folders, given: string): void => {
  if (!statSync(specs, { throwIfNoEntry: false })?.isDirectory())
    throw setupError(
      `--specs: there is no folder ${given}.`,
      'A spec is <folder>/<module>/<operation>.yaml; copy one from node_modules/wechatpay-ky/specs.',
    )
  const inside = (child: string, parent: string) => `${child}${sep}`.startsWith(`${parent}${sep}`)
  if (inside(out, specs) || inside(specs, out))
    throw usageError('--out and --specs: one folder must not be inside the other.')
}

const checkModules = (asked: readonly string[], known: readonly string[], folder: string): void => {
  for (const module of asked)
    if (!known.includes(module)) {
      const guess = nearest(module, known)
      throw usageError(
        `There is no module "${module}" in ${folder}.${guess ? ` Did you mean "${guess}"?` : ''}`,
      )
    }
}

/** Everything comes from the package: templates, shared specs, and the runtime of what is made. */
const optionsFor = ({ specs, out }: Folders): GenerateOptions => {
  const root = packageRoot()
  const worker = new URL('../../generator/worker.js', import.meta.url)
  const folder = basename(specs)
  return {
    specs,
    out,
    templates: join(root, 'templates'),
    runtime: 'wechatpay-ky',
    lent: { root: join(root, 'specs'), enums: 'wechatpay-ky/enums' },
    banner: {
      text: (source) =>
        `Generated from ${source.replace(/^specs\//, `${folder}/`)} by wechatpay-ky generate. Edit that, and generate again.`,
      mark: 'by wechatpay-ky generate',
    },
    ...(existsSync(fileURLToPath(worker)) ? { worker } : {}),
  }
}

const narratorFor = (terminal: Terminal, command: string): Narrator => ({
  root: terminal.cwd,
  command,
  say: (text) => say(terminal, text),
  complain: (text) => note(terminal, text),
  style: stylesOf(terminal),
})
