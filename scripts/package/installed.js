// Checks the installation of only this package.
import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumer } from './consumer.js'
import { node, npm } from './run.js'
import { entryPoints, unpacked } from './unpacked.js'

/** @type {Promise<string> | undefined} */
let made

/** A project that depends on the package alone. */
export const bare = () => {
  made ??= consumer('bare')
  return made
}

/** @param {string} folder */
const packagesIn = (folder) =>
  readdirSync(join(folder, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(folder, 'node_modules', name)).map((part) => `${name}/${part}`)
        : [name],
    )
    .sort()

/** The runtime dependencies without their own dependencies. */
const DEPENDENCIES = ['@noble/ciphers', '@noble/hashes', '@rgrove/parse-xml', 'jose', 'ky']

export async function dependenciesOnly() {
  const folder = await bare()
  assert.deepEqual(packagesIn(folder), [...DEPENDENCIES, 'wechatpay-ky'])
  // None of them has dependencies.
  assert.deepEqual(
    readdirSync(join(folder, 'node_modules/wechatpay-ky')).includes('node_modules'),
    false,
  )
  const listed = JSON.parse(await npm(['ls', '--all', '--json'], { cwd: folder }))
  assert.deepEqual(listed.problems ?? [], [])
  const installed = listed.dependencies['wechatpay-ky'].dependencies
  return DEPENDENCIES.map((name) => `${name} ${installed[name].version}`).join(', ')
}

/** Run with the names of all entry points: loads each in both ways, and counts operations. */
const LOAD_ALL = `
  import { createRequire } from 'node:module'
  const require = createRequire(import.meta.url)
  const failures = []
  const operations = { import: 0, require: 0 }
  const count = (exported) => Object.values(exported).filter((value) => value.operation?.id).length
  for (const name of NAMES) {
    const imported = await import(name)
    const required = require(name)
    const names = Object.keys(imported).filter((key) => key !== 'module.exports')
    if (names.length === 0) failures.push(name + ': exports nothing')
    if (names.join() !== Object.keys(required).sort().join())
      failures.push(name + ': require gives ' + Object.keys(required) + ', import ' + names)
    operations.import += count(imported)
    operations.require += count(required)
  }
  process.stdout.write(JSON.stringify({ failures, operations }))
`

/** Each entry point loads, by \`import\` and by \`require\`, and exports the same both ways. */
export async function everythingLoads() {
  const folder = await bare()
  const paths = entryPoints(await unpacked()).filter(
    (path) => !TYPES_ONLY.has(path) && !WITH_PEER.has(path),
  )
  const names = paths.map((path) => `wechatpay-ky${path.slice(1)}`)
  writeFileSync(join(folder, 'all.mjs'), LOAD_ALL.replace('NAMES', JSON.stringify(names)))
  const { failures, operations } = JSON.parse(await node(['all.mjs'], { cwd: folder }))
  assert.deepEqual(failures, [])
  assert.ok(operations.import >= 1000, `only ${operations.import} operations`)
  assert.equal(operations.require, operations.import)
  return `${paths.length} entry points, ${operations.import} operations, by import and by require`
}

/** Of notifications and enums there are types only. */
const TYPES_ONLY = new Set(['./webhooks', './enums'])

/** The modules that need an optional peer. */
const WITH_PEER = new Set(['./gm'])

/** Without the peer, the error names what to install. */
export async function sm2AsksForItsPeer() {
  const folder = await bare()
  for (const load of ["import('wechatpay-ky/gm')", "(async () => require('wechatpay-ky/gm'))()"]) {
    const script = `${load}.catch(({ message }) => process.stdout.write(message))`
    writeFileSync(join(folder, 'gm.cjs'), script)
    assert.match(await node(['gm.cjs'], { cwd: folder }), /Cannot find \w+ 'sm-crypto-v2'/)
  }
}

/** A line of runtime/ is named where an error comes from, once Node is told to look. */
export async function stacksNameSources() {
  const folder = await bare()
  const script = `import { createWechatPay } from 'wechatpay-ky'; createWechatPay({ mchid: '1900000109' })`
  writeFileSync(join(folder, 'stack.mjs'), script)
  const failed = await node(['--enable-source-maps', 'stack.mjs'], { cwd: folder }).then(
    () => assert.fail('expected a ConfigError'),
    (error) => error.message,
  )
  assert.match(failed, /ConfigError: serialNo/)
  const [, file, line] =
    /\((?:file:\/\/)?\S*?(runtime\/client\/config\.ts):(\d+):\d+\)/.exec(failed) ?? []
  assert.ok(file, failed)
  return `${file}:${line}`
}
