import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const { folder, remove } = removedAfterwards()
  onTestFinished(remove)
  return folder
}

/** A folder for all tests of a file. */
export const removedAfterwards = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
