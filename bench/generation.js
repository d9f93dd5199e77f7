// How long generation takes, beside tools that generate a client from the same bundle.
//   npm run generation [-- ROUNDS]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machine, measure, median, ratio } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
// `--quick` leaves out the peers that take half a minute each.
const quick = process.argv.includes('--quick')
const rounds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 3)
const work = mkdtempSync(join(tmpdir(), 'wechatpay-ky-bench-'))
const bundle = join(work, 'bundle.json')
const bin = (name) => join(here, 'node_modules', name)
const version = (name) =>
  JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version

// A copy of the project's inputs, so that the repository is not touched.
for (const folder of ['specs', 'templates', 'generated', 'docs'])
  cpSync(join(root, folder), join(work, folder), { recursive: true })
const run = join(root, 'scripts/run.js')
const generate = (...args) => ({
  command: ['--max-semi-space-size=64', run, 'generator/cli.ts', ...args],
  cwd: work,
})
const cache = join(work, 'node_modules/.cache')
const spec = join(work, 'specs/refund/create-refund.yaml')
const original = readFileSync(spec, 'utf8')
let edits = 0

const ours = [
  {
    name: 'wechatpay-ky, everything, no cache',
    ...generate(),
    before: () => rmSync(cache, { recursive: true, force: true }),
  },
  {
    name: 'wechatpay-ky, one spec changed',
    ...generate(),
    before: () => writeFileSync(spec, original.replace('退款原因', `退款原因 ${++edits}`)),
  },
  { name: 'wechatpay-ky, nothing changed', ...generate() },
]
const peers = [
  ['openapi-typescript', ['openapi-typescript/bin/cli.js', bundle, '-o', join(work, 'ots.ts')]],
  [
    'openapi-typescript-codegen',
    [
      'openapi-typescript-codegen/bin/index.js',
      '--input',
      bundle,
      '--output',
      join(work, 'codegen'),
    ],
  ],
  ['orval', ['orval/dist/bin/orval.js', '--input', bundle, '--output', join(work, 'orval.ts')]],
  [
    '@hey-api/openapi-ts',
    ['@hey-api/openapi-ts/bin/run.js', '-i', bundle, '-o', join(work, 'hey')],
  ],
  [
    'swagger-typescript-api',
    ['swagger-typescript-api/dist/cli.mjs', 'generate', '-p', bundle, '-o', join(work, 'sta')],
  ],
  ['kubb', ['@kubb/cli/bin/kubb.js', 'generate', '--config', join(here, 'kubb.config.js')]],
]
  .filter(([name]) => !quick || !/hey-api|swagger|kubb/.test(name))
  .map(([name, [file, ...args]]) => ({
    name,
    command: [bin(file), ...args],
    cwd: here,
    env: { BUNDLE: bundle, KUBB_OUT: join(work, 'kubb') },
  }))

const bundled = measure(
  [{ name: 'bundle', command: [run, 'generator/bundle-cli.ts', bundle], cwd: work }],
  0,
)
void bundled
const samples = measure([...ours, ...peers], rounds)
rmSync(work, { recursive: true })

const reference = 'openapi-typescript'
const all = ours[0].name
const figure = (name, key, digits) =>
  median(samples.get(name).map((sample) => sample[key])).toFixed(digits)
const rows = [...ours, ...peers].map(({ name }) => [
  name.startsWith('wechatpay') ? name : `${name} ${version(name === 'kubb' ? '@kubb/cli' : name)}`,
  ratio(samples, name, reference).toFixed(2),
  ratio(samples, name, all).toFixed(2),
  figure(name, 'wall', 2),
  figure(name, 'cpu', 2),
  figure(name, 'memory', 0),
])
const text = `## Generation

Whole processes, ${rounds} counted rounds after a warm-up, all tools in turn in each round; the ratios are
medians of the ratios round by round. Ours reads 1,125 YAML files, the others one bundle of them
(JSON). \`npm run generation\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(['tool', 'wall, relative to openapi-typescript', 'relative to ours, whole', 'wall (s)', 'CPU (s)', 'peak memory (MiB)'], rows)}
`
writeSection('generation', text)
process.stdout.write(`${text}\n`)
