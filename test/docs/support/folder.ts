import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { link } from './modules.js'
import { blocksOf, root } from './pages.js'

/** A folder with the packages and specs that a reader has installed; gone after the file's tests. */
export const readersFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-docs-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['node_modules', 'specs']) symlinkSync(join(root, name), join(folder, name))
  // Documented under these names, and TypeScript wants to know that it is a module.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return folder
}

/** Writes the TypeScript blocks of these pages as modules; tells the files, without their ending. */
export const writeModules = (folder: string, pages: readonly string[]): readonly string[] => {
  mkdirSync(folder, { recursive: true })
  return pages.flatMap((page) =>
    link(blocksOf(page).filter(({ language }) => language === 'ts')).map(({ file, text }) => {
      writeFileSync(join(folder, `${file}.mts`), text)
      return file
    }),
  )
}
