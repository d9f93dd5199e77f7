import { join } from 'node:path'
import type { Modules } from '../read.js'
import { ScannedSpec, type SpecFile, scanSpecs, sharedEnums } from './scan.js'

export interface LentSpecs {
  /** A folder that holds `_shared`. */
  readonly root: string
  /** The import path of the types of the lent enums. */
  readonly enums: string
}

export interface SharedSpecs {
  readonly shared: readonly SpecFile[]
  /** Where the enums' types are, if `_shared/enums.yaml` is lent. */
  readonly enums?: string
}

/** The files of `_shared`: the folder's own, and lent files for those that it lacks. */
export function sharedSpecs(all: Modules, lent: LentSpecs | undefined): SharedSpecs {
  const own = all.get('_shared') ?? []
  if (!lent) return { shared: own }
  const taken = new Set(own.map((file) => file.path))
  const borrowed = scanShared(lent.root).filter((file) => !taken.has(file.path))
  const enumsAreLent = borrowed.some((file) => file.path === sharedEnums)
  return { shared: [...own, ...borrowed], ...(enumsAreLent ? { enums: lent.enums } : {}) }
}

/** The shared specs of another folder. */
const scanShared = (root: string): readonly ScannedSpec[] =>
  scanSpecs(join(root, '_shared')).files.map(({ path }) => new ScannedSpec(root, `_shared/${path}`))
