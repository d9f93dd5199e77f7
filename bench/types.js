// What the types cost: type-checking programs that import one operation, or the chain; bundle size;
// completion in an editor. Uses the built package: run `npm run build` in the root first.
//   npm run types [-- ROUNDS]
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilerOptions, makeConsumer } from './lib/consumer.js'
import { machine, measure, median, ratio } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(join(root, 'package.json'))
const rounds = Number(process.argv[2] ?? 5)
const work = makeConsumer()

const programs = {
  empty: `import type { KyInstance } from 'ky'\nexport type Empty = KyInstance\n`,
  one: `import type { KyInstance } from 'ky'\nimport { createRefund } from 'wechatpay-ky/refund'\nexport type Empty = KyInstance\nexport const operation = createRefund\n`,
  chain: `import type { KyInstance } from 'ky'\nimport { chain } from 'wechatpay-ky/chain'\nexport type Empty = KyInstance\nexport const wx = chain({} as never)\nexport const answer = wx.v3.refund.domestic.refunds.post({ out_refund_no: '1', amount: { refund: 1, total: 1, currency: 'CNY' } })\n`,
}
const options = {
  ...compilerOptions,
  module: 'nodenext',
  moduleResolution: 'nodenext',
  exactOptionalPropertyTypes: true,
}
for (const [name, text] of Object.entries(programs)) {
  writeFileSync(join(work, `${name}.ts`), text)
  writeFileSync(
    join(work, `tsconfig.${name}.json`),
    JSON.stringify({ compilerOptions: options, files: [`${name}.ts`] }),
  )
}
const compilers = {
  'TypeScript 5.9': join(require.resolve('typescript/package.json'), '../lib/tsc.js'),
  'TypeScript 7': join(require.resolve('typescript7/package.json'), '../bin/tsc'),
}
const cases = Object.entries(compilers).flatMap(([compiler, file]) =>
  Object.keys(programs).map((program) => ({
    name: `${compiler} ${program}`,
    command: [file, '-p', `tsconfig.${program}.json`],
    cwd: work,
  })),
)
const samples = measure(cases, rounds)

const rows = Object.keys(compilers).map((compiler) => {
  const of = (program, reference) =>
    ratio(samples, `${compiler} ${program}`, `${compiler} ${reference}`).toFixed(2)
  const seconds = (program) =>
    median(samples.get(`${compiler} ${program}`).map((sample) => sample.wall)).toFixed(2)
  return [compiler, seconds('empty'), of('one', 'empty'), of('chain', 'one'), of('chain', 'empty')]
})

const text = `## Types and size

Whole compiler runs over the built package, ${rounds} counted rounds after a warm-up, medians of the ratios
round by round. The empty program imports ky's types only. \`npm run types\` on ${machine()},
${new Date().toISOString().slice(0, 10)}.

${table(['compiler', 'empty program (s)', 'one operation / empty', 'chain / one operation', 'chain / empty'], rows)}

${await completion()}

${await bundleSizes()}
`
rmSync(work, { recursive: true })
writeSection('types', text)
process.stdout.write(`${text}\n`)

/** How long an editor waits for what may follow \`wx.v3.\`, when the program is already loaded. */
async function completion() {
  const ts = require('typescript')
  const file = join(work, 'chain.ts')
  const source = `import { chain } from 'wechatpay-ky/chain'\nconst wx = chain({} as never)\nwx.v3.`
  let version = 0
  const settings = {
    ...options,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: undefined,
  }
  const service = ts.createLanguageService({
    getCompilationSettings: () => settings,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? source + '\n'.repeat(version % 2) : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => work,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  const ask = () => {
    version++ // as if a key had been pressed
    const start = performance.now()
    const found = service.getCompletionsAtPosition(file, source.length, {})
    return { time: performance.now() - start, count: found?.entries.length ?? 0 }
  }
  const cold = ask()
  const warm = Array.from({ length: 15 }, ask)
  const time = median(warm.map((each) => each.time)).toFixed(0)
  return `Completion after \`wx.v3.\` (TypeScript 5.9's language service): ${cold.count} names in ${time} ms, median of ${warm.length}
when warm; ${cold.time.toFixed(0)} ms when the program is first loaded.`
}

/** Minified, ky and jose left out. */
async function bundleSizes() {
  const { build } = require('esbuild')
  const size = async (code) => {
    const result = await build({
      stdin: { contents: code, resolveDir: work, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      external: ['ky', 'jose', 'jose/*'],
    })
    return result.outputFiles[0].contents.length
  }
  const runtime = await size(`export { createWechatPay } from 'wechatpay-ky'`)
  const one = await size(
    `export { createWechatPay } from 'wechatpay-ky'\nexport { createRefund } from 'wechatpay-ky/refund'`,
  )
  const chain = await size(
    `export { createWechatPay } from 'wechatpay-ky'\nexport { chain } from 'wechatpay-ky/chain'`,
  )
  return table(
    ['bundle (esbuild, minified)', 'bytes'],
    [
      ['the runtime', runtime],
      ['one operation above it', one - runtime],
      ['the chain, all operations, above it', chain - runtime],
    ],
  )
}
