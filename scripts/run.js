// Runs a TypeScript entry on Node 20, which cannot strip types: bundles it with esbuild (packages
// stay outside) into node_modules/.cache and imports the bundle. It is bundled again only when one
// of its own sources changed, so an unchanged tool starts as fast as plain JavaScript.
//
//   node scripts/run.js generator/cli.ts --check
//
// A `worker.ts` beside the entry is bundled with it, for worker threads.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

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
  const sources = Object.keys(metafile.inputs)
  writeWhole(
    stampFile,
    JSON.stringify(Object.fromEntries(sources.map((file) => [file, stamp(file)]))),
  )
}

process.argv = [process.argv[0], resolve(root, entry), ...args]
await import(pathToFileURL(join(outdir, 'main.mjs')).href)
