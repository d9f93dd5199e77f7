import { createRequire } from 'node:module'
import type * as TsMorph from 'ts-morph'
import { requireCompiled } from '../type/compiled.js'

/** The compiler that ts-morph brings along: most of what it takes to load it. */
const compiler = '@ts-morph/common/dist/typescript.js'

/**
 * ts-morph, which reads TypeScript and asks its type checker. By `require`, since an import would
 * have Node scan TypeScript's 9 MB for the names of its exports first; and with compiled code of an
 * earlier run, where `compiled` is the folder that it is kept in.
 */
export function loadMorph(compiled?: string): typeof TsMorph {
  const require = createRequire(import.meta.url)
  if (compiled !== undefined && isInstalled(require)) requireCompiled(compiler, compiled)
  return require('ts-morph') as typeof TsMorph
}

/** A package manager may have put it where only ts-morph finds it. */
function isInstalled(require: NodeJS.Require): boolean {
  try {
    require.resolve(compiler)
    return true
  } catch {
    return false
  }
}
