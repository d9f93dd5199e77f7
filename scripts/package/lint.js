// What the linters of packages say: publint, and Are The Types Wrong.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { tarball } from './tarball.js'
import { entryPoints, unpacked } from './unpacked.js'

export async function publintIsContent() {
  const buffer = readFileSync(await tarball())
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length) },
    strict: true,
  })
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  )
}

/**
 * What is no problem here: the package has ES modules only, on purpose. A second copy as CommonJS
 * would have classes of its own, so that `instanceof ApiError` fails where both are loaded; and
 * `require` takes ES modules, on every version of Node that `engines` names.
 */
const ON_PURPOSE = {
  // `require` from a CommonJS file: attw knows only Node 16, which could not.
  'CJSResolvesToESM node16-cjs': true,
  // TypeScript's `moduleResolution: node10` reads no `exports`. TypeScript 7 no longer has it.
  'NoResolution node10': true,
}

export async function typesAreRight() {
  const entrypoints = entryPoints(await unpacked())
  const package_ = createPackageFromTarballData(new Uint8Array(readFileSync(await tarball())))
  const result = await checkPackage(package_, { entrypoints })
  assert.ok(result.types, 'there are no types')
  assert.equal(Object.keys(result.entrypoints).length, entrypoints.length)
  const problems = result.problems
    .filter(({ kind, resolutionKind }) => !ON_PURPOSE[`${kind} ${resolutionKind}`])
    .map(({ kind, entrypoint, resolutionKind }) => `${entrypoint}: ${kind} (${resolutionKind})`)
  assert.deepEqual(problems, [])
  return `${entrypoints.length} entry points; ignored: ${Object.keys(ON_PURPOSE).join(', ')}`
}
