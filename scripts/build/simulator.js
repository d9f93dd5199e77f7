// The simulator as it is in the package: the libraries that only it needs (ajv, js-yaml) are in its
// files, so that it runs from the package alone. Nothing of them gets into another entry point.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { declarationsFrom } from './entries.js'

/** Files that others import: the entry point, and what the command line takes of it. */
function entriesOf(root) {
  const cli = join(root, 'dist/cli')
  const texts = readdirSync(cli, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(cli, name), 'utf8'))
  const taken = texts.flatMap((text) =>
    [...text.matchAll(/['"](?:\.\.\/)+simulator\/([^'"]+)\.js['"]/g)].map(([, name]) => name),
  )
  return [...new Set(['index', ...taken])].sort()
}

/** @param {string} root @returns {Promise<string[]>} The modules that it is made of. */
export async function bundleSimulator(root) {
  const folder = join(root, 'dist/simulator')
  const entries = entriesOf(root)
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, join(root, `simulator/${name}.ts`)])),
    platform: 'node',
    external: [/^node:/],
    // A module is named by its import path, even if node_modules is a link.
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] }, symlinks: false },
    plugins: [preparedCatalog(await readCatalog(root))],
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    sourcemap: true,
    comments: false,
  })
  await bundle.close()
  removeParts(join(root, 'dist'), entries)
  for (const file of output) {
    mkdirSync(dirname(join(folder, file.fileName)), { recursive: true })
    writeFileSync(join(folder, file.fileName), file.type === 'chunk' ? file.code : file.source)
  }
  return output.flatMap((chunk) =>
    chunk.type === 'chunk' ? chunk.moduleIds.map((id) => relative(root, id)) : [],
  )
}

/** The bundled packages, and types that are not exported. */
function removeParts(dist, entries) {
  const starts = entries.map((name) => `simulator/${name}.d.ts`)
  const seen = declarationsFrom(dist, starts)
  for (const entry of readdirSync(join(dist, 'simulator'), { recursive: true })) {
    const name = `simulator/${String(entry).replaceAll('\\', '/')}`
    const isPart = /\.js(\.map)?$/.test(name) || (name.endsWith('.d.ts') && !seen.has(name))
    if (isPart) rmSync(join(dist, name))
  }
}

/** Which spec describes what, as the simulator that was just compiled finds it. */
async function readCatalog(root) {
  const file = join(root, 'dist/simulator/catalog/catalog.js')
  const { openCatalog } = await import(pathToFileURL(file).href)
  return openCatalog(join(root, 'specs')).prepared
}

/** Puts it into catalog/prepared.ts, in place of reading all specs with each start. */
const preparedCatalog = (/** @type {object} */ catalog) => {
  const wanted = 'PREPARED: Prepared | undefined = undefined'
  return {
    name: 'prepared-catalog',
    load(/** @type {string} */ id) {
      if (!/[/\\]catalog[/\\]prepared\.ts$/.test(id)) return null
      const text = readFileSync(id, 'utf8')
      if (!text.includes(wanted)) throw new Error(`${id} does not say "${wanted}"`)
      return text.replace(wanted, `PREPARED: Prepared | undefined = ${JSON.stringify(catalog)}`)
    },
  }
}
