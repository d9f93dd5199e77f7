import { pathParameters } from '../call/operations.js'

/** The words before the one that is completed. */
export interface Before {
  /** Without flags and their values: a value may look like a path, or like a command. */
  readonly positionals: readonly string[]
  /** The flag whose value is completed. */
  readonly open: string | undefined
}

const VALUED = (
  'json xml file out config profile keys specs port mchid query header timeout retry ' +
  'request answer table id module name docs lang method algorithm sign-with path'
).split(' ')

export const wordsBefore = (words: readonly string[]): Before => {
  const positionals: string[] = []
  let open: string | undefined
  for (const word of words) {
    // bash splits words at these: --config=FILE, --json @FILE.
    if (open !== undefined && (word === '=' || word === '@')) continue
    if (open !== undefined) open = undefined
    else if (takesValue(word)) open = word
    else if (!word.startsWith('-')) positionals.push(word)
  }
  return { positionals, open }
}

const takesValue = (word: string): boolean => {
  if (word === '-X') return true
  if (!word.startsWith('--')) return false
  const name = word.slice(2)
  return VALUED.includes(name) || pathParameters().includes(name.replaceAll('-', '_'))
}
