// Runs the linters of packages: publint and Are The Types Wrong.
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

/** Under every way to resolve that there is, node10 included. */
export async function typesAreRight() {
  const entrypoints = entryPoints(await unpacked())
  const package_ = createPackageFromTarballData(new Uint8Array(readFileSync(await tarball())))
  const result = await checkPackage(package_, { entrypoints })
  assert.ok(result.types, 'there are no types')
  assert.equal(Object.keys(result.entrypoints).length, entrypoints.length)
  const problems = result.problems.map(
    ({ kind, entrypoint, resolutionKind }) => `${entrypoint}: ${kind} (${resolutionKind})`,
  )
  assert.deepEqual(problems, [])
  return `${entrypoints.length} entry points, without exceptions`
}
