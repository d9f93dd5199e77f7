import { parse } from '../../runtime/base/json.js'

/**
 * Returns the value of a JSON text with every digit, or the position of the syntax error. The error
 * never quotes the text, unlike that of `JSON.parse`, because the text may contain a secret.
 */
export const readJson = (text: string): { value: unknown } | { problem: string } => {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text
  try {
    return { value: parse(clean) }
  } catch {
    const { at, expected } = findProblem(clean)
    const before = clean.slice(0, at).split('\n')
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
    return {
      problem: `${place}: ${at >= clean.length ? 'it ends here; ' : ''}expected ${expected}`,
    }
  }
}

interface Problem {
  readonly at: number
  readonly expected: string
}

const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y

const findProblem = (text: string): Problem => {
  try {
    const scanner = new Scanner(text)
    scanner.value()
    scanner.end()
  } catch (error) {
    if (error instanceof Stopped) return error
    throw error
  }
  return { at: 0, expected: 'JSON' }
}

class Stopped extends Error implements Problem {
  readonly at: number
  readonly expected: string

  constructor(at: number, expected: string) {
    super()
    this.at = at
    this.expected = expected
  }
}

/** Walks through the text to find the position of the syntax error. */
class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(): void {
    this.#take(SPACE)
    const next = this.#text[this.#at]
    if (next === '{') this.#list('}', () => this.#member(), 'a name in double quotes, or }')
    else if (next === '[') this.#list(']', () => this.value(), 'a value, or ]')
    else if (next === '"') this.#string('a value')
    else if (!this.#take(SCALAR)) this.#stop('a value; text stands in double quotes')
  }

  end(): void {
    this.#take(SPACE)
    if (this.#at < this.#text.length) this.#stop('nothing more')
  }

  #list(close: string, item: () => void, first: string): void {
    this.#at++
    this.#take(SPACE)
    if (this.#skip(close)) return
    if (this.#at >= this.#text.length) this.#stop(first)
    for (;;) {
      item()
      this.#take(SPACE)
      if (this.#skip(close)) return
      if (!this.#skip(',')) this.#stop(`a comma or ${close}`)
    }
  }

  #member(): void {
    this.#take(SPACE)
    this.#string('a name in double quotes')
    this.#take(SPACE)
    if (!this.#skip(':')) this.#stop('a colon')
    this.value()
  }

  #string(what: string): void {
    if (this.#take(STRING)) return
    const isOpen = this.#text[this.#at] === '"'
    this.#stop(
      isOpen ? 'text that ends with a double quote on its line, a backslash written \\\\' : what,
    )
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found !== undefined
  }

  #skip(character: string): boolean {
    const isThere = this.#text[this.#at] === character
    if (isThere) this.#at++
    return isThere
  }

  #stop(expected: string): never {
    throw new Stopped(this.#at, expected)
  }
}
