/**
 * One element of DER, ITU-T X.690. This reader distinguishes key formats and reads a certificate's
 * serial number and validity; WebCrypto imports the keys.
 */
export interface DerElement {
  readonly tag: number
  readonly content: Uint8Array
}

export const INTEGER = 0x02
export const BIT_STRING = 0x03
export const OCTET_STRING = 0x04
export const OBJECT_IDENTIFIER = 0x06
export const SEQUENCE = 0x30
export const EXPLICIT_0 = 0xa0

/** The consecutive elements in these bytes; `undefined` if the bytes are not DER. */
export const readElements = (bytes: Uint8Array): DerElement[] | undefined => {
  const elements: DerElement[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0
    const length = readLength(bytes, at + 1)
    if (length === undefined || length.end + length.value > bytes.length) return undefined
    elements.push({ tag, content: bytes.subarray(length.end, length.end + length.value) })
    at = length.end + length.value
  }
  return elements
}

/** The elements of the SEQUENCE in these bytes; `undefined` if the bytes are not one SEQUENCE. */
export const readSequence = (bytes: Uint8Array): DerElement[] | undefined => {
  const outer = readElements(bytes)
  const only = outer?.[0]
  if (outer?.length !== 1 || only?.tag !== SEQUENCE) return undefined
  return readElements(only.content)
}

const readLength = (bytes: Uint8Array, at: number): { value: number; end: number } | undefined => {
  const first = bytes[at]
  if (first === undefined) return undefined
  if (first < 0x80) return { value: first, end: at + 1 }
  const count = first & 0x7f
  // 0 means an indefinite length, which DER does not allow; more than 4 means an unreasonably large
  // value.
  if (count === 0 || count > 4 || at + count >= bytes.length) return undefined
  let value = 0
  for (const byte of bytes.subarray(at + 1, at + 1 + count)) value = value * 256 + byte
  return { value, end: at + 1 + count }
}
