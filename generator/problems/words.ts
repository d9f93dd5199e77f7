import { nearest } from '../../runtime/base/suggest.js'

export const list = (names: readonly string[]): string =>
  names.map((name) => `"${name}"`).join(', ')

export const didYouMean = (name: string, known: readonly string[]): string => {
  const guess = nearest(name, known)
  return guess ? `Write "${guess}", or take it out.` : `Take it out. Known here: ${list(known)}.`
}
