import { createPrivateKey, createPublicKey, generatePrime, type KeyObject } from 'node:crypto'

export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const EXPONENT = 65_537n
const BITS = 2048

/**
 * A new RSA key of 2048 bits. OpenSSL searches the two primes on separate threads without the
 * properties that FIPS 186-4 requires, which takes a third of the time of `generateKeyPair`. Keys
 * of the simulator are only for tests.
 */
export const makeRsaKey = async (): Promise<KeyPair> => {
  const [p, q] = await Promise.all([prime(), prime()])
  const n = p * q
  const fits = n.toString(2).length === BITS && p !== q
  const d = fits ? inverse(EXPONENT, (p - 1n) * (q - 1n)) : undefined
  if (d === undefined) return makeRsaKey()
  const [larger, smaller] = p > q ? [p, q] : [q, p]
  const privateKey = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'RSA',
      n: base64Url(n),
      e: base64Url(EXPONENT),
      d: base64Url(d),
      p: base64Url(larger),
      q: base64Url(smaller),
      dp: base64Url(d % (larger - 1n)),
      dq: base64Url(d % (smaller - 1n)),
      qi: base64Url(inverse(smaller, larger) ?? 0n),
    },
  })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

const prime = (): Promise<bigint> =>
  new Promise((resolve, reject) => {
    generatePrime(BITS / 2, { bigint: true }, (error, found) => {
      if (error) reject(error)
      else resolve(found)
    })
  })

/** By Euclid's extended algorithm; nothing where the two have a divisor in common. */
const inverse = (value: bigint, modulus: bigint): bigint | undefined => {
  let [rest, divisor] = [modulus, value]
  let [before, factor] = [0n, 1n]
  while (divisor !== 0n) {
    const quotient = rest / divisor
    ;[rest, divisor] = [divisor, rest - quotient * divisor]
    ;[before, factor] = [factor, before - quotient * factor]
  }
  return rest === 1n ? ((before % modulus) + modulus) % modulus : undefined
}

const base64Url = (value: bigint): string => {
  const digits = value.toString(16)
  return Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex').toString('base64url')
}
