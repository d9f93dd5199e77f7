import { createRequire } from 'node:module'
import { setupError } from '../exit.js'

/**
 * The optional peer dependencies that only generating needs, and the command that installs them.
 */
const PEERS: Readonly<Record<string, string>> = {
  handlebars: 'handlebars@4',
  'js-yaml': 'js-yaml@4',
  'openapi-typescript': 'openapi-typescript@7',
  'ts-morph': 'ts-morph@28',
  typescript: 'typescript@5',
  yaml: 'yaml@2',
}

/** The other optional dependencies. */
const OTHERS: Readonly<Record<string, string>> = { 'sm-crypto-v2': 'sm-crypto-v2@1' }

interface Needs {
  /** Default: all. */
  readonly names?: readonly string[]
  /** The feature that needs them, as the start of a sentence. */
  readonly what?: string
}

type Version = (name: string) => string | undefined

/** Says in one line what is missing, and what to type. */
export const requirePeers = (
  versionOf: Version = installedVersion,
  { names = Object.keys(PEERS), what = 'Generating' }: Needs = {},
): void => {
  const found = names.map((name) => ({ name, version: versionOf(name) }))
  const missing = found.filter(({ version }) => version === undefined).map(({ name }) => name)
  // From 7 on TypeScript is another program, without the parts that print types.
  const typescript = found.find(({ name }) => name === 'typescript')?.version
  const isTooNew = typescript !== undefined && Number.parseInt(typescript, 10) > 6
  if (isTooNew) missing.push('typescript')
  if (missing.length === 0) return
  const packages = missing.map((name) => PEERS[name] ?? OTHERS[name]).join(' ')
  const besides = isTooNew ? ` (TypeScript ${typescript} cannot print types)` : ''
  throw setupError(
    `${what} needs ${missing.join(', ')}${besides}.`,
    `npm install${names.some((name) => name in OTHERS) ? '' : ' --save-dev'} ${packages}`,
  )
}

const installedVersion: Version = (name) => {
  const require = createRequire(import.meta.url)
  try {
    const { version } = require(`${name}/package.json`) as { version: string }
    return version
  } catch {
    return undefined
  }
}
