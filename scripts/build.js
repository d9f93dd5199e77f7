// `npm run build`: compiles runtime/ and generated/ into dist/: JavaScript one file per operation,
// types one file per module, source maps; and the same once more as CommonJS, in dist/cjs/. What is no
// source any more does not stay behind.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCommonJs } from './build/commonjs.js'
import { writeLicenses } from './build/licenses.js'
import { rollUpTypes } from './build/roll-up-types.js'
import { bundleSimulator } from './build/simulator.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiler = join(
  createRequire(import.meta.url).resolve('typescript/package.json'),
  '../lib/tsc.js',
)

rmSync(join(root, 'dist'), { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (status === 0) {
  rollUpTypes(join(root, 'dist/generated'))
  const simulator = await bundleSimulator(root)
  writeLicenses(root, [...simulator, ...(await buildCommonJs(root))])
}
process.exitCode = status ?? 1
