import { flagNames } from '../call/flags.js'
import { allOperations, declaredPaths, matchPath, parametersOf } from '../call/operations.js'
import { type Before, wordsBefore } from './words-before.js'

const COMMON = ['lang', 'debug', 'help']
const CONFIG = ['config', 'profile']

/** Commands and their flags, without the dashes. */
export const commandFlags = (): Readonly<Record<string, readonly string[]>> => ({
  call: [...flagNames(), ...COMMON],
  certificates: ['out', 'json', 'path', ...CONFIG, ...COMMON],
  doctor: ['json', 'offline', ...CONFIG, ...COMMON],
  simulate: [
    'port',
    'algorithm',
    'sign-with',
    'mchid',
    'keys',
    'stateless',
    'bills-at-once',
    'specs',
    'tls',
    ...COMMON,
  ],
  generate: ['specs', 'out', 'check', 'watch', 'strict', 'chain', 'allow-outside', ...COMMON],
  spec: [
    ...['request', 'answer', 'table', 'id', 'module', 'name', 'docs', 'specs', 'out', 'force'],
    ...COMMON,
  ],
  completion: COMMON,
})

/** Flags whose values are known. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['zh', 'en'],
  '--method': ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  '-X': ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  '--algorithm': ['RSA', 'SM2'],
  '--sign-with': ['public-key', 'certificate', 'both'],
  '--path': ['/v3/certificates', '/v3/global/certificates', '/hk/v3/certificates'],
}

/** Returns the candidates for the last word, which may be empty, after the words before it. */
export const candidates = (words: readonly string[]): readonly string[] => {
  const typed = words.at(-1) ?? ''
  const before = wordsBefore(words.slice(0, -1))
  const flags = commandFlags()
  const command = before.positionals.find((word) => Object.hasOwn(flags, word))
  const from = (all: readonly string[]) => all.filter((each) => each.startsWith(typed))
  const known = VALUES[before.open ?? '']
  if (known) return from(known)
  if (command === undefined)
    return from(typed.startsWith('-') ? ['--version', '--help', '--lang'] : Object.keys(flags))
  if (typed.startsWith('-')) return from(flagsFor(command, before, flags))
  // The shell completes files, or nothing does.
  if (before.open !== undefined) return []
  if (command === 'completion') return from(['bash', 'zsh', 'fish'])
  return command === 'call' ? operationsFor(typed) : []
}

const flagsFor = (
  command: string,
  { positionals }: Before,
  flags: Readonly<Record<string, readonly string[]>>,
): string[] => {
  const path = positionals.find((word) => word.includes('/'))
  const named = positionals.flatMap((word) => allOperations().filter(({ id }) => id === word))
  const operations = path === undefined ? named : (matchPath(path)?.operations ?? [])
  const parameters = command === 'call' ? operations.flatMap((each) => parametersOf(each.path)) : []
  return [...new Set([...parameters, ...(flags[command] ?? [])])].map((name) => `--${name}`)
}

/** Completes paths up to the next slash, and names. A parameter with a value keeps it. */
const operationsFor = (typed: string): readonly string[] => {
  const slash = typed.startsWith('/') ? '/' : ''
  const segments = typed.slice(slash.length).split('/')
  const last = segments.length - 1
  const found = new Set<string>()
  for (const path of declaredPaths()) {
    const declared = path.split('/')
    if (declared.length <= last) continue
    const fits = segments.every((segment, at) => {
      const own = declared[at] ?? ''
      if (at === last) return own.startsWith(segment)
      return own === segment || (own.startsWith('{') && segment !== '')
    })
    if (!fits) continue
    const next = [...segments.slice(0, last), declared[last]].join('/')
    found.add(`${slash}${next}${declared.length > segments.length ? '/' : ''}`)
  }
  const names = typed.length > 1 ? allOperations().map(({ id }) => id) : []
  return [...found, ...new Set(names.filter((id) => id.startsWith(typed)))]
}
