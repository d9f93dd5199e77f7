// How long generation takes, beside tools that generate a client from the same bundle.
//   npm run generation [-- ROUNDS]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machine, measure, median, ratio } from './lib/measure.js'
import { labelOf, peersFor, SLOW } from './lib/peers.js'
import { table, writeSection } from './lib/results.js'

const root = fileURLToPath(new URL('..', import.meta.url))
// `--quick` leaves out the peers that take half a minute each.
const quick = process.argv.includes('--quick')
const rounds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 3)
const work = mkdtempSync(join(tmpdir(), 'wechatpay-ky-bench-'))
const bundle = join(work, 'bundle.json')

// A copy of the project's inputs, so that the repository is not touched.
for (const folder of ['specs', 'templates', 'generated', 'docs'])
  cpSync(join(root, folder), join(work, folder), { recursive: true })
const run = join(root, 'scripts/run.js')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Node's, as `npm run generate` gives them. */
const FLAGS = scripts.generate.split(' ').filter((word) => word.startsWith('--'))
const generate = (...args) => ({
  command: [...FLAGS, run, 'generator/cli.ts', ...args],
  cwd: work,
})
const caches = join(work, 'node_modules/.cache')
const remove = (folder) => rmSync(folder, { recursive: true, force: true })
const spec = join(work, 'specs/refund/create-refund.yaml')
const original = readFileSync(spec, 'utf8')
let edits = 0

const ours = [
  {
    name: 'wechatpay-ky, everything, no cache',
    ...generate(),
    before: () => remove(join(caches, 'wechatpay-ky/generate')),
  },
  {
    name: 'wechatpay-ky, first run after npm ci',
    ...generate(),
    // Bundles the tools and compiles TypeScript as well.
    before: () => {
      remove(caches)
      remove(join(root, 'node_modules/.cache/wechatpay-ky/tools/generator-cli'))
    },
  },
  {
    name: 'wechatpay-ky, one spec changed',
    ...generate(),
    before: () => writeFileSync(spec, original.replace('退款原因', `退款原因 ${++edits}`)),
  },
  { name: 'wechatpay-ky, nothing changed', ...generate() },
]
const peers = peersFor(bundle, work).filter(({ name }) => !quick || !SLOW.has(name))

measure([{ name: 'bundle', command: [run, 'generator/bundle-cli.ts', bundle], cwd: work }], 0)
const samples = measure([...ours, ...peers], rounds)
rmSync(work, { recursive: true })

const specCount = () =>
  readdirSync(join(root, 'specs'), { recursive: true }).filter((path) => path.endsWith('.yaml'))
    .length

const reference = 'openapi-typescript'
const all = ours[0].name
const figure = (name, key, digits) =>
  median(samples.get(name).map((sample) => sample[key])).toFixed(digits)
const rows = [...ours, ...peers].map(({ name }) => [
  name.startsWith('wechatpay') ? name : labelOf(name),
  ratio(samples, name, reference).toFixed(2),
  ratio(samples, name, all).toFixed(2),
  figure(name, 'wall', 2),
  figure(name, 'cpu', 2),
  figure(name, 'memory', 0),
])
const text = `## Generation

Whole processes, ${rounds} counted rounds after a warm-up, all tools in turn in each round; the ratios are
medians of the ratios round by round. Ours reads ${specCount().toLocaleString('en')} YAML files, the others one bundle of them
(JSON). \`npm run generation\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(['tool', 'wall, relative to openapi-typescript', 'relative to ours, whole', 'wall (s)', 'CPU (s)', 'peak memory (MiB)'], rows)}
`
writeSection('generation', text)
process.stdout.write(`${text}\n`)
