import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { entrySources } from './entries.js'
import { type Block, fileOf, root } from './pages.js'

const support = join(root, 'test/docs/support')

/** A page whose blocks a test runner runs: they are files of tests. */
export const runnerOf = ({ code }: Block): 'vitest' | 'node:test' | undefined =>
  (['vitest', 'node:test'] as const).find((name) => code.includes(`from '${name}'`))

/** Pages about platform certificates; other readers have the public key alone. */
const HAS_CERTIFICATES = ['docs/keys.md', 'docs/edge.md']

export const READER = 'reader'

/** Writes what a reader of these pages does: block after block. */
export const writeReader = (folder: string, pages: ReadonlyMap<string, readonly Block[]>): void => {
  const readings = [...pages].map(([page, blocks]) => {
    const steps = blocks.map(
      (block) =>
        `{ line: ${block.line}, stage: ${JSON.stringify(block.stage)}, load: () => import('./${fileOf(block)}.mjs') }`,
    )
    const keys = HAS_CERTIFICATES.includes(page) ? 'both' : 'publicKey'
    return `{ page: '${page}', keys: keys.${keys}, steps: [${steps.join(', ')}] },\n`
  })
  writeFileSync(
    join(folder, `${READER}.mts`),
    `import { readFileSync } from 'node:fs'
import { read } from '${support}/reader.js'
const keys = JSON.parse(readFileSync('keys.json', 'utf8'))
await read([${readings.join('')}])
`,
  )
}

/** `wechatpay-ky/refund` → its source in this repository; the root and the simulator by their
 * stand-ins, which know of the page's simulator. */
const sources: Plugin = {
  name: 'wechatpay-ky',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^wechatpay-ky($|\/)/ }, ({ path }) => {
      const name = path.slice('wechatpay-ky/'.length)
      if (name === '') return { path: join(support, 'package-root.ts') }
      if (name === 'simulator') return { path: join(support, 'package-simulator.ts') }
      return { path: join(root, entrySources.get(path) ?? `generated/${name}/index.ts`) }
    })
  },
}

/** Modules → what Node 20 runs, in `run/`. */
export const bundle = async (folder: string, names: readonly string[]): Promise<void> => {
  await build({
    absWorkingDir: folder,
    entryPoints: names.map((name) => `${name}.mts`),
    outdir: join(folder, 'run'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    plugins: [sources],
    logLevel: 'error',
  })
}
