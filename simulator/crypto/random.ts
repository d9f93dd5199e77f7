import { randomBytes, randomInt } from 'node:crypto'

const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Letters and digits: nonces, APIv3 keys, tokens. */
export const randomText = (length: number): string =>
  Array.from({ length }, () => LETTERS_AND_DIGITS[randomInt(LETTERS_AND_DIGITS.length)]).join('')

/** A certificate's serial number, 40 upper-case hexadecimal digits. About half of them begin with
 * a zero digit, which clients must not lose. */
export const randomSerial = (): string => {
  const bytes = randomBytes(20)
  // Positive and without a leading zero byte: so DER needs no padding and openssl drops nothing.
  bytes[0] = randomInt(1, 0x20)
  return bytes.toString('hex').toUpperCase()
}
