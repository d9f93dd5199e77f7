// Every benchmark, one after another, into RESULTS.md. Takes about 25 minutes; leave the machine alone.
//   npm run all
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const run = (folder, ...args) => {
  process.stderr.write(`\n${['npm', 'run', ...args].join(' ')}\n`)
  const { status } = spawnSync('npm', ['run', ...args], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run(root, 'build')
for (const name of [
  'calls',
  'xml-calls',
  'load',
  'xml-load',
  'crypto',
  'sm2',
  'types',
  'generation',
  'clients',
])
  run(here, name)
