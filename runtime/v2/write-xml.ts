import type { WireFields } from './signature.js'

/** One level of elements under `<xml>`. The values must be sendable; see `unsendable`. */
export const writeXml = (fields: WireFields): string => {
  const elements = [...fields].map(([name, value]) => `<${name}>${content(value)}</${name}>`)
  return `<xml>${elements.join('')}</xml>`
}

/**
 * Why a value cannot be sent, or `undefined`. XML 1.0 has no way to write control characters, half a
 * character (a lone surrogate) or U+FFFE and U+FFFF, also not as a reference.
 */
export const unsendable = (value: string): string | undefined => {
  const match = UNSENDABLE.exec(value)
  if (!match) return undefined
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `has the character U+${code} at position ${match.index}, which XML cannot carry`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const UNSENDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/** An element's name, as APIv2 has them. */
export const isName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)

/** CDATA for what would need escaping, as the documentation asks for JSON. A carriage return would
 * become a line feed there, so that the platform would sign another text: it needs a reference. */
const content = (value: string): string => {
  if (value.includes('\r')) return value.replace(/[&<>\r]/g, reference)
  return /[&<>]/.test(value) ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : value
}

const reference = (character: string): string => `&#${character.charCodeAt(0)};`
