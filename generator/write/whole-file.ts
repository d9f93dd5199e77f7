import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file next to its place first and renames it then: readers see all of it or the old one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, content)
  renameSync(beside, file)
}
