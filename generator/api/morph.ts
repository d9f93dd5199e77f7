import { createRequire } from 'node:module'
import type * as TsMorph from 'ts-morph'
import { requireCompiled } from '../type/compiled.js'

/** The compiler that ts-morph brings along: most of what it takes to load it. */
const compiler = '@ts-morph/common/dist/typescript.js'

/**
 * Loads ts-morph, which reads TypeScript and queries its type checker. It uses `require`, because
 * an import makes Node scan TypeScript's 9 MB for export names; and compiled code of an earlier run
 * from the folder `compiled`.
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
