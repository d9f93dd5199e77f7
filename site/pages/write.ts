import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface PageFile {
  /** Relative to the folder of pages. */
  readonly path: string
  readonly text: string
}

/** The folders that contain only these pages. */
const own = [
  'reference',
  'notifications',
  'products',
  'guide',
  'zh/guide',
  'content',
  'public/hovers',
  'twins',
]

/** Writes changed pages and removes obsolete ones. */
export function writePages(folder: string, files: readonly PageFile[]): { written: number } {
  const wanted = new Set(files.map(({ path }) => path))
  for (const place of own) removeStrays(folder, place, wanted)
  let written = 0
  for (const { path, text } of files) {
    const file = join(folder, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    written++
  }
  return { written }
}

function removeStrays(folder: string, place: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(join(folder, place))) return
  for (const entry of readdirSync(join(folder, place), { withFileTypes: true })) {
    const path = `${place}/${entry.name}`
    if (entry.isDirectory()) removeStrays(folder, path, wanted)
    else if (!wanted.has(path)) rmSync(join(folder, path))
  }
}
