// Checks that the same sources give the same bytes on every build.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './consumer.js'
import { pack, root, sources, tarball } from './tarball.js'

/** @param {string} file */
const integrityOf = (file) =>
  `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`

/**
 * Builds and packs a copy in another folder, with other times and permissions of its files: those of
 * umask 002. npm makes 0644 of them; but a checkout that others may not read (077) stays one.
 */
export async function sameBytes() {
  const first = integrityOf(await tarball())
  const copy = join(temporaryFolder('again'), 'elsewhere/copy')
  for (const file of sources()) {
    const target = join(copy, file)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(root, file), target)
    chmodSync(target, 0o664)
    utimesSync(target, 1e9, 1e9)
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const to = temporaryFolder('again')
  const env = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }
  assert.equal(integrityOf(await pack(copy, to, env)), first, 'a second build has other bytes')
  return first
}
