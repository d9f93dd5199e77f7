import { createRequire } from 'node:module'
import type * as TsMorph from 'ts-morph'

/**
 * ts-morph, which reads TypeScript and asks its type checker. By `require`, since an import would
 * have Node scan TypeScript's 9 MB for the names of its exports first.
 */
export const loadMorph = (): typeof TsMorph =>
  createRequire(import.meta.url)('ts-morph') as typeof TsMorph
