// `npm run docs`: makes the pages, serves them, and makes them again when what they are made of
// changes. VitePress shows a changed page by itself.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const SOURCES = ['specs', 'docs', 'generated', 'runtime', 'site/pages', 'site/templates']

/** @param {string[]} args */
const run = (args) =>
  spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    // Pages are made again with every save: without the comparison with the last release.
    env: { DOCS_SINCE: 'none', ...process.env },
  })

/** @returns {Promise<number | null>} the exit code */
const makePages = () =>
  new Promise((done) => run(['scripts/run.js', 'site/pages/cli.ts']).on('exit', done))

let making = Promise.resolve()
/** @type {NodeJS.Timeout | undefined} */
let soon

// A save touches several files, and a change may come while pages are being made: one at a time.
const makeSoon = () => {
  clearTimeout(soon)
  soon = setTimeout(() => {
    making = making.then(makePages).then(() => undefined)
  }, 300)
}

const code = await makePages()
if (code !== 0) process.exit(code ?? 1)

for (const source of SOURCES) watch(join(root, source), { recursive: true }, makeSoon)

const server = run([
  'node_modules/vitepress/bin/vitepress.js',
  'dev',
  'site',
  ...process.argv.slice(2),
])
server.on('exit', (exit) => process.exit(exit ?? 0))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
