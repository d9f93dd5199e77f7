/** Bytes that WebCrypto takes: not backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = /* @__PURE__ */ new TextEncoder()

export const utf8 = (text: string): Bytes => encoder.encode(text)

/** Half a character (a lone surrogate) has no UTF-8: it would silently become another one. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

export const concat = (...parts: readonly Uint8Array[]): Bytes => concatAll(parts)

/** For as many as there may be: arguments are limited in number. */
export const concatAll = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** For keys, signatures and ciphertexts, that is for short input: it spreads its argument. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Strict, where `atob` forgives whitespace and missing padding; `undefined` instead of throwing. */
export const fromBase64 = (text: string): Bytes | undefined => {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
// The largest multiple of 62 that fits a byte. Bytes from there on are thrown away: taking the
// remainder of all 256 would make the first 8 characters more likely than the rest.
const UNBIASED = 248

/** Characters of [0-9A-Za-z] from a cryptographic source. */
export const randomText = (length: number): string => {
  let text = ''
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length + 8))) {
      if (byte < UNBIASED && text.length < length) text += ALPHABET[byte % ALPHABET.length]
    }
  }
  return text
}
