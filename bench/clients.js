// What the generated clients cost their users, beside ours: type-checking, size and start of a program
// that has one operation, and of one that has them all. Uses the built package: run `npm run build` in
// the root first.
//   npm run clients [-- ROUNDS] [--quick]
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { borrow, compilerOptions, makeConsumer } from './lib/consumer.js'
import { machine, measure, median, ratio } from './lib/measure.js'
import { labelOf, peersFor, SLOW } from './lib/peers.js'
import { table, writeSection } from './lib/results.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))
const require = createRequire(join(root, 'package.json'))
const quick = process.argv.includes('--quick')
const rounds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 3)
const OURS = 'wechatpay-ky'

/** What is imported of each: one operation, and the whole. */
const PROGRAMS = {
  [OURS]: [
    `export { createWechatPay } from 'wechatpay-ky'\nexport { createRefund } from 'wechatpay-ky/refund'`,
    `export { createWechatPay } from 'wechatpay-ky'\nexport { chain } from 'wechatpay-ky/chain'`,
  ],
  'openapi-typescript': [
    `import createClient from 'openapi-fetch'\nimport type { paths } from './ots.js'\nconst client = createClient<paths>({})\nexport const createRefund = () => client.POST('/v3/refund/domestic/refunds', { body: { out_refund_no: '1', amount: { refund: 1, total: 1, currency: 'CNY' } } })`,
    `import createClient from 'openapi-fetch'\nimport type { paths } from './ots.js'\nexport const client = createClient<paths>({})`,
  ],
  'openapi-typescript-codegen': [
    `import { Service } from './codegen/services/Service'\nexport const createRefund = Service.refundCreateRefund`,
    `export * from './codegen/index'`,
  ],
  orval: [`export { refundCreateRefund } from './orval'`, `export * from './orval'`],
  '@hey-api/openapi-ts': [`export { refundCreateRefund } from './hey'`, `export * from './hey'`],
  'swagger-typescript-api': [
    `import { Api } from './sta/Api'\nconst api = new Api()\nexport const createRefund = api.v3.refundCreateRefund`,
    `export * from './sta/Api'`,
  ],
  kubb: [
    `export { refundCreateRefund } from './kubb/clients/refundCreateRefund.ts'`,
    `export * from './kubb/index.ts'`,
  ],
}
const KINDS = ['one', 'whole']

const work = makeConsumer()
const bundle = join(work, 'bundle.json')
const peers = peersFor(bundle, work).filter(({ name }) => !quick || !SLOW.has(name))
const names = [OURS, ...peers.map(({ name }) => name)]
prepare()

const tsc = join(require.resolve('typescript/package.json'), '../lib/tsc.js')
const checked = measure(
  programs(({ id }) => ({
    command: [tsc, '-p', `${id}.json`],
    cwd: work,
    // Some of the generated code does not pass `strict`; it takes its time all the same.
    tolerates: [1, 2],
  })),
  rounds,
)
const sizes = new Map()
const broken = new Set()
for (const { id, name } of programs((each) => each))
  await bundled(id).then(
    (size) => sizes.set(name, size),
    ({ errors }) => {
      process.stderr.write(`${name}: ${errors[0].text} (${errors.length} errors)\n`)
      broken.add(name)
    },
  )
// A bundle that does not start has no time to start.
const startless = new Set(
  programs((each) => each)
    .filter(({ id, name }) => !broken.has(name) && !starts(id))
    .map(({ name }) => name),
)
const started = measure(
  [
    { name: 'node', command: ['-e', '0'] },
    ...programs(({ id }) => ({ command: [join(work, `${id}.mjs`)], cwd: work })).filter(
      ({ name }) => !broken.has(name) && !startless.has(name),
    ),
  ],
  rounds * 3,
)
report()
rmSync(work, { recursive: true })

function programs(describe) {
  return names.flatMap((client, at) =>
    KINDS.map((kind) => {
      const program = { name: `${client} ${kind}`, client, kind, id: `program-${at}-${kind}` }
      return { ...program, ...describe(program) }
    }),
  )
}

/** Generates every client, and writes the programs beside them. */
function prepare() {
  const run = join(root, 'scripts/run.js')
  measure([{ name: 'bundle', command: [run, 'generator/bundle-cli.ts', bundle], cwd: root }], 0)
  measure(peers, 0)
  borrow(work, here, ['axios', 'openapi-fetch', '@kubb', 'openapi-typescript-helpers'])
  for (const { client, kind, id } of programs((each) => each)) {
    writeFileSync(join(work, `${id}.ts`), PROGRAMS[client][KINDS.indexOf(kind)])
    const options = {
      ...compilerOptions,
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
    }
    writeFileSync(
      join(work, `${id}.json`),
      JSON.stringify({ compilerOptions: options, files: [`${id}.ts`] }),
    )
  }
}

/** Everything that the program needs, minified. */
async function bundled(id) {
  const { build } = require('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(work, `${id}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    // What axios brings in CommonJS asks for Node's modules by require.
    banner: {
      js: `import { createRequire as benchRequire } from 'node:module';const require = benchRequire(import.meta.url);`,
    },
    write: false,
    logLevel: 'silent',
  })
  writeFileSync(join(work, `${id}.mjs`), outputFiles[0].contents)
  return outputFiles[0].contents.length
}

function starts(id) {
  const { status, stderr } = spawnSync(process.execPath, [join(work, `${id}.mjs`)], {
    encoding: 'utf8',
  })
  if (status !== 0) process.stderr.write(`${id}: ${stderr.match(/^\w*Error.*$/m)?.[0]}\n`)
  return status === 0
}

function report() {
  const two = (number) => number.toFixed(2)
  const start = (name) => median(started.get(name).map(({ wall }) => wall)) * 1000
  const rows = names.map((client) => [
    client === OURS ? client : labelOf(client),
    ...KINDS.flatMap((kind) => {
      const name = `${client} ${kind}`
      const check = two(ratio(checked, name, `${OURS} one`))
      if (broken.has(name)) return [check, 'no valid code', '–']
      return [
        check,
        `${(sizes.get(name) / 1024).toFixed(0)} KiB`,
        startless.has(name) ? 'fails' : `${(start(name) - start('node')).toFixed(0)} ms`,
      ]
    }),
  ])
  const head = KINDS.flatMap((kind) => {
    const what = kind === 'one' ? 'one operation' : 'all'
    return [`${what}: type check`, 'size', 'start']
  })
  const text = `## The clients that are generated

Programs with one operation, and with all. Type check: TypeScript 5.9, relative to ours with one
operation, medians of the ratios of ${rounds} rounds. Size: all that it needs with its libraries, minified by
esbuild. Start: of that bundle, beyond Node's own ${start('node').toFixed(0)} ms. All but ours neither sign nor verify, encrypt
nor decrypt. \`npm run clients -- ${rounds}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(['client', ...head], rows)}
`
  process.stdout.write(`${text}\n`)
  writeSection('clients', text)
}
