/** Why a text is not a document of APIv2. */
export class XmlProblem extends Error {
  override name = 'XmlProblem' as const
}

/**
 * Reads a request or an acknowledgement: one `<xml>` with one level of elements, each of which holds
 * text, CDATA and the references that XML itself knows. Everything else is refused: a merchant that
 * sends it would be refused by some server of the platform or another.
 *
 * @throws {XmlProblem}
 */
export const readXml = (bytes: Buffer): ReadonlyMap<string, string> => {
  const scan = new Scanner(decode(bytes))
  scan.take(DECLARATION)
  scan.take(BLANKS)
  scan.expect(/<xml\s*>/y, 'the root <xml>')
  const fields = new Map<string, string>()
  for (;;) {
    scan.take(BLANKS)
    if (scan.take(/<\/xml\s*>/y)) break
    const [name, value] = readElement(scan)
    if (fields.has(name)) throw new XmlProblem(`<${name}> is there twice`)
    fields.set(name, value)
  }
  scan.take(BLANKS)
  if (!scan.isAtEnd) throw new XmlProblem('something follows </xml>')
  return fields
}

const DECLARATION = /<\?xml\s[^?]*\?>/y
const BLANKS = /[ \t\r\n]+/y

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new XmlProblem('it is not UTF-8')
  }
}

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length
  }

  /** Returns the match of a sticky expression at this place, and goes on behind it. */
  take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at
    const match = expression.exec(this.#text)
    if (match) this.#at = expression.lastIndex
    return match ?? undefined
  }

  expect(expression: RegExp, what: string): RegExpExecArray {
    const match = this.take(expression)
    if (match) return match
    throw new XmlProblem(`${what} was expected at character ${this.#at}`)
  }
}

const readElement = (scan: Scanner): readonly [string, string] => {
  const [, name = '', isEmpty] = scan.expect(/<([A-Za-z_]\w*)\s*(\/?)>/y, 'an element')
  if (isEmpty) return [name, '']
  const value = readText(scan)
  const [, closed] = scan.expect(/<\/(\w+)\s*>/y, `</${name}>`)
  if (closed !== name) throw new XmlProblem(`<${name}> is closed by </${closed}>`)
  return [name, value]
}

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/y
const TEXT = /[^<&]+/y

const readText = (scan: Scanner): string => {
  let value = ''
  for (;;) {
    const cdata = scan.take(CDATA)
    const reference = cdata ? undefined : scan.take(REFERENCE)
    const text = cdata || reference ? undefined : scan.take(TEXT)
    if (cdata) value += lines(cdata[1] ?? '')
    else if (reference) value += character(reference)
    else if (text) value += plain(text[0])
    else return checked(value)
  }
}

const plain = (text: string): string => {
  if (text.includes(']]>')) throw new XmlProblem(']]> is in a text')
  return lines(text)
}

/** Readers of XML see one line feed for every end of a line. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n')

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const character = ([, hexadecimal, decimal, name = '']: RegExpExecArray): string => {
  if (hexadecimal === undefined && decimal === undefined) return NAMED[name] ?? ''
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (code > 0x10_ffff) throw new XmlProblem('a reference leads beyond Unicode')
  return String.fromCodePoint(code)
}

/** XML 1.0, production 2. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

const checked = (value: string): string => {
  if (ALLOWED.test(value)) return value
  throw new XmlProblem('a character is not allowed in XML')
}
