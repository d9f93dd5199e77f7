// The types, as consumers with different settings see them: every entry point, nothing skipped.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bare } from './installed.js'
import { CommandError, node } from './run.js'
import { root } from './tarball.js'
import { entryPoints, unpacked } from './unpacked.js'

/** Of this repository. How a path is resolved is no matter of how many there are: so TypeScript 5.9,
 * which takes ten times as long, sees all entry points twice, and otherwise a few. */
const COMPILERS = { 5.9: 'typescript', 7: 'typescript7' }
const FEW = ['.', './chain', './notifications', './invoke', './bills', './pay/transactions']

/** @type {Record<string, { module: string, moduleResolution: string, file: string }>} */
const SETTINGS = {
  node16: { module: 'node16', moduleResolution: 'node16', file: 'all.mts' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext', file: 'all.mts' },
  'node16, CommonJS': { module: 'node16', moduleResolution: 'node16', file: 'all.cts' },
  'nodenext, CommonJS': { module: 'nodenext', moduleResolution: 'nodenext', file: 'all.cts' },
  bundler: { module: 'esnext', moduleResolution: 'bundler', file: 'all.ts' },
}

/** As Nest's older starter has it. TypeScript 7 no longer knows it. */
const NODE10 = { module: 'commonjs', moduleResolution: 'node10', file: 'all.ts' }

/** Every module is imported, and used as a value and as a type. */
const program = (/** @type {readonly string[]} */ names) => {
  const imports = names.map((name, index) => `import * as m${index} from '${name}'`)
  return `${imports.join('\n')}
import { type ApiError, createWechatPay, type WechatPay } from 'wechatpay-ky'
import type { NotificationEvent } from 'wechatpay-ky/notifications'
import { type CreateRefundRequest, createRefund } from 'wechatpay-ky/refund'

export const all: readonly object[] = [${names.map((_, index) => `m${index}`).join(', ')}]
export const wxpay: WechatPay = createWechatPay({ mchid: '1', serialNo: 'AA', privateKey: '' })
export const refund = async (request: CreateRefundRequest): Promise<number> =>
  (await createRefund(wxpay, request)).data.amount.refund
export const isRefund = (event: NotificationEvent): boolean => event.event_type === 'REFUND.SUCCESS'
export const codeOf = (error: ApiError): string | undefined => error.code
// @ts-expect-error: were the types missing, this would be no mistake.
createRefund(wxpay, { json: { out_refund_no: 1 } })
`
}

export async function resolveEverywhere() {
  const paths = entryPoints(await unpacked())
  const withoutNode = paths.filter((path) => path !== './simulator')
  for (const [name, settings] of Object.entries(SETTINGS)) {
    await compiles(name, '7', withoutNode, settings)
    await compiles(name, '5.9', [...FEW, './refund'], settings)
  }
  // The simulator listens: it is for Node, and so are its types.
  const types = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }
  for (const version of Object.keys(COMPILERS)) {
    await compiles('with the types of Node', version, paths, { ...SETTINGS.nodenext, ...types })
  }
  await compiles('node10', '5.9', paths, { ...NODE10, ...types })
  const names = [...Object.keys(SETTINGS), 'node10']
  return `${paths.length} entry points: ${names.join('; ')}; TypeScript 5.9 and 7`
}

/**
 * @param {string} name
 * @param {string} version
 * @param {readonly string[]} paths
 * @param {{ file: string }} settings
 */
async function compiles(name, version, paths, { file, ...settings }) {
  const folder = join(await bare(), 'types')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), program(paths.map((path) => `wechatpay-ky${path.slice(1)}`)))
  const found = await errors(COMPILERS[version], folder, file, { ...STRICT, ...settings })
  assert.equal(found, '', `TypeScript ${version}, ${name}`)
}

const STRICT = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

/** @param {string} compiler @param {string} folder @param {string} file @param {object} options */
async function errors(compiler, folder, file, options) {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [file] }))
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
  try {
    return await node([tsc, '-p', config, '--pretty', 'false'], { cwd: folder })
  } catch (error) {
    if (error instanceof CommandError) return error.message.slice(0, 5000)
    throw error
  }
}
