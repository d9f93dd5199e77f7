import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** Writes a file next to its place first and renames it then: readers see all of it or the old one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  refuseFolder(file)
  const beside = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(beside, content)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw naming(file, beside, error)
  }
}

/** A rename onto a folder fails on each system with another code. */
function refuseFolder(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return
  const message = `EISDIR: illegal operation on a directory, open '${file}'`
  throw Object.assign(new Error(message), { code: 'EISDIR', syscall: 'open', path: file })
}

/** The error names the file that was meant, because nobody knows the one beside it. */
function naming(file: string, beside: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  error.message = error.message.replaceAll(beside, file)
  return Object.assign(error, { path: file })
}
