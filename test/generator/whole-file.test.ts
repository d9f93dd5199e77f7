import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeWhole } from '../../generator/write/whole-file.js'

test.each<[what: string, name: string, code: string]>([
  ['a folder', 'folder', 'EISDIR'],
  ['a file in a folder that does not exist', 'none/file', 'ENOENT'],
])('writing %s names it in the error, and leaves nothing behind', (_what, name, code) => {
  const root = mkdtempSync(join(tmpdir(), 'wechatpay-ky-write-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'folder'))
  const file = join(root, name)
  const said = expect.stringMatching(new RegExp(`'${file}'$`))
  expect(() => writeWhole(file, 'text')).toThrow(
    expect.objectContaining({ code, path: file, message: said }),
  )
  expect(readdirSync(root)).toEqual(['folder'])
})
