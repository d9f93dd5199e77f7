// The simulator as it is in the packed package, installed with the libraries that only it needs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { consumer } from './consumer.js'
import { root } from './tarball.js'

/** Of the optional peers, the others are the generator's. */
const NEEDED = ['ajv', 'ajv-formats', 'js-yaml']

/** What it needs, in the versions that this repository is tested with. */
export const peers = () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.fromEntries(NEEDED.map((name) => [name, devDependencies[name]]))
}

/** @returns {Promise<typeof import('../../simulator/index.js').createSimulator>} */
export async function packedSimulator() {
  const folder = await consumer('simulator', { dependencies: peers() })
  const entry = join(folder, 'node_modules/wechatpay-ky/dist/simulator/index.js')
  return (await import(pathToFileURL(entry).href)).createSimulator
}
