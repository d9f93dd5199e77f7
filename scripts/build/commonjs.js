// The CommonJS build, dist/cjs/: for Jest, for NestJS as its older starter makes it, for `require`
// anywhere. Its dependencies are ES modules only, so they are in it. Each entry point is a file; what
// several need is in dist/cjs/shared/ once, so that all have the same error classes. There are no
// source maps: they would double its size.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rolldown } from 'rolldown'
import { declarationsFrom, entryFiles } from './entries.js'

/** @param {string} root @returns {Promise<string[]>} The modules that it is made of. */
export async function buildCommonJs(root) {
  const dist = join(root, 'dist')
  const files = entryFiles(root)
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(files.map((file) => [file, join(dist, `${file}.js`)])),
    platform: 'node',
    // The latter work only if they are installed.
    external: [/^node:/, 'undici', 'sm-crypto-v2'],
    // A module is named by its import path, even if node_modules is a link.
    resolve: { symlinks: false },
    logLevel: 'warn',
    plugins: [importMeta],
  })
  const { output } = await bundle.write({
    dir: join(dist, 'cjs'),
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    comments: false,
  })
  await bundle.close()
  writeFileSync(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n')
  copyTypes(
    dist,
    files.map((file) => `${file}.d.ts`),
  )
  return output.flatMap((chunk) =>
    chunk.type === 'chunk' ? chunk.moduleIds.map((id) => relative(root, id)) : [],
  )
}

/** `import.meta.url` as CommonJS has it. */
const importMeta = {
  name: 'import-meta',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (/** @type {string} */ code) => ({
      code: code.replaceAll(
        'import.meta.url',
        `require('node:url').pathToFileURL(__filename).href`,
      ),
      map: null,
    }),
  },
}

/**
 * The same declarations again, as those of CommonJS modules: TypeScript tells the kind of a module by
 * the package.json beside it.
 *
 * @param {string} dist
 * @param {readonly string[]} starts
 */
function copyTypes(dist, starts) {
  for (const [file, text] of declarationsFrom(dist, starts)) {
    mkdirSync(dirname(join(dist, 'cjs', file)), { recursive: true })
    writeFileSync(join(dist, 'cjs', file), asCommonJs(text))
  }
}

/** From a CommonJS module, the types of an ES module are to be asked for as such. */
const asCommonJs = (/** @type {string} */ text) =>
  text.replace(
    /^import (?:type )?\{([^}]*)\} from 'ky';$/gm,
    (_, names) =>
      `import type {${names.replace(/\btype /g, '')}} from 'ky' with { 'resolution-mode': 'import' };`,
  )
