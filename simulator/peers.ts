import { SimulatorError } from './error.js'

/** Libraries that only the simulator needs: optional peer dependencies of the package. */
const PEERS: Readonly<Record<string, () => Promise<unknown>>> = {
  ajv: () => import('ajv/dist/2020.js'),
  'ajv-formats': () => import('ajv-formats'),
  'js-yaml': () => import('js-yaml'),
}

const VERSIONS: Readonly<Record<string, string>> = {
  ajv: 'ajv@8',
  'ajv-formats': 'ajv-formats@3',
  'js-yaml': 'js-yaml@4',
}

/** Says in one line what is missing, and what to type. */
export const requirePeers = async (
  peers: Readonly<Record<string, () => Promise<unknown>>> = PEERS,
): Promise<void> => {
  const missing: string[] = []
  for (const [name, load] of Object.entries(peers)) {
    try {
      await load()
    } catch (error) {
      if (!isMissing(error)) throw error
      missing.push(name)
    }
  }
  if (missing.length === 0) return
  const wanted = missing.map((name) => VERSIONS[name] ?? name).join(' ')
  throw new SimulatorError(
    `The simulator needs ${missing.join(', ')}: npm install --save-dev ${wanted}`,
  )
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
