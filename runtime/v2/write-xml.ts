import type { WireFields } from './signature.js'

/** Writes one level of elements under `<xml>`. The values must be sendable; see `unsendable`. */
export const writeXml = (fields: WireFields): string => {
  const elements = [...fields].map(([name, value]) => `<${name}>${content(value)}</${name}>`)
  return `<xml>${elements.join('')}</xml>`
}

/**
 * The reason why a value cannot be sent, or `undefined`. XML 1.0 cannot express control characters,
 * lone surrogates, U+FFFE or U+FFFF, not even as a reference.
 */
export const unsendable = (value: string): string | undefined => {
  const match = UNSENDABLE.exec(value)
  if (!match) return undefined
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `has the character U+${code} at position ${match.index}, which XML cannot carry`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const UNSENDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/** The syntax of element names in APIv2. */
export const isName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)

/**
 * Writes CDATA for text that needs escaping, as the documentation asks for JSON. A carriage return
 * is written as a reference, because CDATA would turn it into a line feed and break the signature.
 */
const content = (value: string): string => {
  if (value.includes('\r')) return value.replace(/[&<>\r]/g, reference)
  return /[&<>]/.test(value) ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : value
}

const reference = (character: string): string => `&#${character.charCodeAt(0)};`
