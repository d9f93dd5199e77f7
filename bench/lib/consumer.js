// A project that has the built package installed, as its users do.
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of a new one. */
export function makeConsumer() {
  if (!existsSync(join(root, 'dist')))
    throw new Error('dist/ is missing: run `npm run build` in the root.')
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-bench-'))
  const installed = join(folder, 'node_modules/wechatpay-ky')
  mkdirSync(installed, { recursive: true })
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, part), join(installed, part), { recursive: true })
  borrow(folder, root, ['ky', 'jose', '@types', 'undici-types'])
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return folder
}

/** Packages that are installed elsewhere already. */
export function borrow(folder, from, names) {
  for (const name of names)
    symlinkSync(join(from, 'node_modules', name), join(folder, 'node_modules', name))
}

/** How its programs are checked, but for how modules are found. */
export const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}
