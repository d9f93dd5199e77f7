import { at, BlockHash, type Compression, rotate } from './block-hash.js'

/** SHA-256, FIPS 180-4, in pieces: what electronic receipts (电子回单) are vouched for with. */
export const createSha256 = (): BlockHash => new BlockHash(SHA256)

const compress = (state: Int32Array, schedule: Int32Array): void => {
  for (let t = 16; t < 64; t++) {
    const sum = at(schedule, t - 16) + small0(at(schedule, t - 15)) + at(schedule, t - 7)
    schedule[t] = sum + small1(at(schedule, t - 2))
  }
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  let f = at(state, 5)
  let g = at(state, 6)
  let h = at(state, 7)
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const first = (h + big1(e) + choice + at(CONSTANTS, t) + at(schedule, t)) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + big0(b) + majority) | 0
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}

// The functions of section 4.1.2; it turns words to the right, rotate to the left.
const big0 = (x: number): number => rotate(x, 30) ^ rotate(x, 19) ^ rotate(x, 10)
const big1 = (x: number): number => rotate(x, 26) ^ rotate(x, 21) ^ rotate(x, 7)
const small0 = (x: number): number => rotate(x, 25) ^ rotate(x, 14) ^ (x >>> 3)
const small1 = (x: number): number => rotate(x, 15) ^ rotate(x, 13) ^ (x >>> 10)

const primes = (count: number): number[] => {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

// Sections 4.2.2 and 5.3.3: the first 32 bits of the fractions of roots of primes.
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0
const CONSTANTS = /* @__PURE__ */ Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

const SHA256: Compression = {
  initial: /* @__PURE__ */ primes(8).map((prime) => fraction(Math.sqrt(prime))),
  words: 64,
  compress,
}
