import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostics.js'
import { houseProfile, type Profile } from './profile.js'

const specName = /\.(ya?ml|json)$/i

/** The only file whose enums become separate types. An enum elsewhere is declared by each spec that
 * refers to it, like any other schema. */
export const sharedEnums = '_shared/enums.yaml'

/** A spec that is not looked at yet. */
export interface SpecFile {
  /** Relative to `specs/`, with forward slashes: `ecommerce/refunds/create-refund.yaml`. */
  readonly path: string
  /** The folder, which is the import path: `ecommerce/refunds`. */
  readonly module: string
  /** The folder that `path` is relative to. */
  readonly root: string
  readonly bytes: Buffer
}

/** A spec file on the disk. It is read when its bytes are first needed. */
export class ScannedSpec implements SpecFile {
  readonly path: string
  readonly module: string
  readonly root: string
  #bytes: Buffer | undefined

  constructor(root: string, path: string) {
    this.root = root
    this.path = path
    this.module = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  }

  get bytes(): Buffer {
    this.#bytes ??= readFileSync(`${this.root}/${this.path}`)
    return this.#bytes
  }

  /** Changes when the file does: cheaper to get than its hash. */
  get stamp(): string {
    return stamp(`${this.root}/${this.path}`)
  }
}

export const stamp = (file: string): string => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs}:${found.size}` : 'missing'
}

export interface Scan {
  readonly files: readonly ScannedSpec[]
  /** Files that look like specs but would be passed over: `.yml`, `.json`. */
  readonly misnamed: readonly string[]
}

/** Finds every spec below a folder, in an order that does not depend on the file system. */
export function scanSpecs(root: string, { strict }: Profile = houseProfile): Scan {
  const files: ScannedSpec[] = []
  const misnamed: string[] = []
  const visit = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else if (strict ? entry.name.endsWith('.yaml') : specName.test(entry.name))
        files.push(new ScannedSpec(root, path))
      else if (specName.test(entry.name)) misnamed.push(path)
    }
  }
  visit('')
  return { files, misnamed }
}

/** Short enough to read in a cache file, long enough never to collide by chance. */
export const contentHash = (content: Buffer | string): string =>
  // A run that changes nothing needs none, and loading it takes a tenth of such a run.
  process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(content)
    .digest('base64url')
    .slice(0, 22)
