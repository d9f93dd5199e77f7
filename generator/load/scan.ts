import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { compareText } from '../diagnostics.js'

/** A spec as it lies on the disk: bytes and their hash, not yet looked at. */
export interface SpecFile {
  /** Relative to `specs/`, with forward slashes: `ecommerce/refunds/create-refund.yaml`. */
  readonly path: string
  /** The folder, which is the import path: `ecommerce/refunds`. */
  readonly module: string
  readonly bytes: Buffer
  readonly hash: string
}

export interface Scan {
  readonly files: readonly SpecFile[]
  /** Files that look like specs but would be passed over: `.yml`, `.json`. */
  readonly misnamed: readonly string[]
}

/** Reads every spec below a folder, in an order that does not depend on the file system. */
export function scanSpecs(root: string): Scan {
  const files: SpecFile[] = []
  const misnamed: string[] = []
  const visit = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else if (entry.name.endsWith('.yaml')) files.push(readSpec(root, folder, path))
      else if (/^\.(ya?ml|json)$/i.test(extname(entry.name))) misnamed.push(path)
    }
  }
  visit('')
  return { files, misnamed }
}

function readSpec(root: string, module: string, path: string): SpecFile {
  const bytes = readFileSync(join(root, path))
  return { path, module, bytes, hash: contentHash(bytes) }
}

/** Short enough to read in a cache file, long enough never to collide by chance. */
export const contentHash = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)
