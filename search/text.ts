/** How text becomes words, for the index and for what somebody typed alike. */

const HAN = /\p{Script=Han}/u
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu

/** One spelling for full-width and half-width, upper and lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/**
 * The words of a text. Chinese is not spaced, so a run of it becomes its pairs (`退款申请` → `退款`,
 * `款申`, `申请`). Identifiers and paths become their parts, whatever joins them (`returnAdvance`,
 * `return-advance`, `return_advance` → `return`, `advance`).
 */
export function words(text: string): string[] {
  const found: string[] = []
  for (const [run] of text.normalize('NFKC').matchAll(RUNS)) {
    if (HAN.test(run)) found.push(...pairs(run))
    else found.push(...parts(run))
  }
  return found
}

/**
 * The words an index holds: those of the text; the last character of each Chinese run, so that a
 * single character finds it; and identifiers in one piece, for who writes `createrefund`.
 */
export function indexedWords(text: string): string[] {
  const found = words(text)
  for (const [run] of text.normalize('NFKC').matchAll(RUNS)) {
    if (HAN.test(run)) found.push(run.slice(-1))
    else if (parts(run).length > 1) found.push(run.replaceAll('_', '').toLowerCase())
  }
  return found
}

function pairs(run: string): string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

function parts(run: string): string[] {
  return run
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter(Boolean)
}
