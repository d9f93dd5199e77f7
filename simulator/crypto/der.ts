/** Writes DER (ITU-T X.690), as far as X.509 certificates need it. */

export type Der = Buffer<ArrayBuffer>

const element = (tag: number, ...content: readonly Uint8Array[]): Der => {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.of(tag), length(body.length), body])
}

/** One byte up to 127; beyond, the number of bytes that follow, then those. */
const length = (size: number): Buffer => {
  if (size < 0x80) return Buffer.of(size)
  const bytes = Buffer.from(hex(size), 'hex')
  return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes])
}

const hex = (number: number): string => {
  const digits = number.toString(16)
  return digits.length % 2 === 0 ? digits : `0${digits}`
}

export const sequence = (...parts: readonly Uint8Array[]): Der => element(0x30, ...parts)
export const set = (...parts: readonly Uint8Array[]): Der => element(0x31, ...parts)
export const octetString = (bytes: Uint8Array): Der => element(0x04, bytes)
export const utf8String = (text: string): Der => element(0x0c, Buffer.from(text))
export const printableString = (text: string): Der => element(0x13, Buffer.from(text, 'ascii'))
export const boolean = (value: boolean): Der => element(0x01, Buffer.of(value ? 0xff : 0))
/** `[0] EXPLICIT`, `[3] EXPLICIT`, … */
export const explicit = (number: number, content: Uint8Array): Der =>
  element(0xa0 | number, content)
/** `[2] IMPLICIT` of a text or of bytes. */
export const implicit = (number: number, content: Uint8Array): Der =>
  element(0x80 | number, content)
export const bitString = (bytes: Uint8Array, unusedBits = 0): Der =>
  element(0x03, Buffer.of(unusedBits), bytes)

/** A positive integer, big-endian. */
export const integer = (bytes: Uint8Array): Der => {
  const needsSign = ((bytes[0] ?? 0) & 0x80) !== 0
  return element(0x02, ...(needsSign ? [Buffer.of(0), bytes] : [bytes]))
}

/** `1.2.840.10045.4.3.2`: the first two numbers share a byte, the others are base 128. */
export const oid = (dotted: string): Der => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

const base128 = (number: number): number[] => {
  const digits = [number & 0x7f]
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) digits.unshift(0x80 | (rest & 0x7f))
  return digits
}

/** UTCTime until 2049, GeneralizedTime after: RFC 5280 section 4.1.2.5. */
export const time = (milliseconds: number): Der => {
  const text = `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
  return text < '2050'
    ? element(0x17, Buffer.from(text.slice(2)))
    : element(0x18, Buffer.from(text))
}
