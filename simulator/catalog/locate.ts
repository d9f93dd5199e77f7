import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SimulatorError } from '../error.js'

/** The specs that came with this package: in the folder above the code, wherever that was built to. */
export const locateSpecs = (from: string = fileURLToPath(import.meta.url)): string => {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const specs = join(folder, 'specs')
    if (existsSync(join(specs, '_shared', 'error.yaml'))) return specs
    if (folder === dirname(folder)) break
  }
  throw new SimulatorError(
    'The folder of specs was not found next to the simulator. Give it: createSimulator({ specs: … })',
  )
}
