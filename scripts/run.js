// Runs a TypeScript entry on Node 20, which cannot strip types: bundles it with esbuild (packages
// stay outside) into node_modules/.cache and imports the bundle. It is bundled again only when one
// of its own sources changed, so an unchanged tool starts as fast as plain JavaScript.
//
//   node scripts/run.js generator/cli.ts --check
//
// A `worker.ts` beside the entry is bundled with it, for worker threads.
//
// Node's own modules are not imported, here and in the bundle: an import reads all that a module has
// to offer, streams and all, which takes a tool longer than its whole work when nothing changed.
const { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } =
  process.getBuiltinModule('node:fs')
const { dirname, join, resolve } = process.getBuiltinModule('node:path')
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule('node:url')

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [entry, ...args] = process.argv.slice(2)
if (!entry) {
  process.stderr.write('usage: node scripts/run.js ENTRY.ts [ARGUMENT …]\n')
  process.exit(2)
}

const name = entry.replace(/\.ts$/, '').replaceAll('/', '-')
const outdir = join(root, 'node_modules/.cache/wechatpay-ky/tools', name)
const stampFile = join(outdir, 'sources.json')

const stamp = (file) => {
  const { mtimeMs, size } = statSync(join(root, file))
  return `${mtimeMs}:${size}`
}

const isFresh = () => {
  if (!existsSync(stampFile)) return false
  try {
    const sources = JSON.parse(readFileSync(stampFile, 'utf8'))
    return Object.entries(sources).every(([file, seen]) => stamp(file) === seen)
  } catch {
    return false
  }
}

/** A file appears whole or not at all: another process may be starting from here just now. */
const writeWhole = (file, content) => {
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }))
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }))
  },
}

if (!isFresh()) {
  const { build } = await import('esbuild')
  const worker = join(dirname(entry), 'worker.ts')
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { main: entry, ...(existsSync(join(root, worker)) ? { worker } : {}) },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    plugins: [builtins],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    metafile: true,
    write: false,
    logLevel: 'error',
    outExtension: { '.js': '.mjs' },
  })
  mkdirSync(outdir, { recursive: true })
  const isEntry = ({ path }) => /[/\\](main|worker)\.mjs$/.test(path)
  // The entries last, when all that they import is there.
  for (const { path, contents } of outputFiles.sort((a, b) => isEntry(a) - isEntry(b)))
    writeWhole(path, contents)
  const sources = Object.keys(metafile.inputs).filter((input) => !input.startsWith('builtin:'))
  writeWhole(
    stampFile,
    JSON.stringify(Object.fromEntries(sources.map((file) => [file, stamp(file)]))),
  )
}

process.argv = [process.argv[0], resolve(root, entry), ...args]
await import(pathToFileURL(join(outdir, 'main.mjs')).href)
