import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setupError } from './exit.js'
import { systemMessage } from './failure.js'

/** The text of a file that a flag names. */
export const readGiven = (flag: string, given: string, cwd: string): string => {
  try {
    return readFileSync(resolve(cwd, given), 'utf8')
  } catch (error) {
    throw unusable(error, flag, given)
  }
}

/** An error of the system names neither the flag nor what to do. Any other is returned unchanged. */
export const unusable = (error: unknown, flag: string, given: string): unknown => {
  if (!(error instanceof Error) || !('code' in error) || 'hint' in error) return error
  const reason = systemMessage({ ...(error as NodeJS.ErrnoException), path: given })
  return setupError(
    `${flag}: ${reason}`,
    error.code === 'EISDIR'
      ? 'Name a file in it.'
      : 'Paths are relative to the folder that you are in.',
  )
}
