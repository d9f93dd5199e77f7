import { at, BlockHash, type Compression, rotate } from './block-hash.js'

/**
 * SHA-1, FIPS 180-4. Against accidents only: WeChat Pay gives no other hash of a bill, and the answer
 * that names it is signed with SHA-256.
 */
export const createSha1 = (): BlockHash => new BlockHash(SHA1)

const compress = (state: Int32Array, schedule: Int32Array): void => {
  for (let t = 16; t < 80; t++) {
    const mixed = at(schedule, t - 3) ^ at(schedule, t - 8) ^ at(schedule, t - 14)
    schedule[t] = rotate(mixed ^ at(schedule, t - 16), 1)
  }
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  for (let t = 0; t < 80; t++) {
    const next = (rotate(a, 5) + mix(t, b, c, d) + e + constantOf(t) + at(schedule, t)) | 0
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = next
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
}

// Sections 4.1.1 and 4.2.1.
const mix = (t: number, b: number, c: number, d: number): number => {
  if (t < 20) return (b & c) | (~b & d)
  if (t < 40 || t >= 60) return b ^ c ^ d
  return (b & c) | (b & d) | (c & d)
}
const constantOf = (t: number): number =>
  t < 20 ? 0x5a827999 : t < 40 ? 0x6ed9eba1 : t < 60 ? -0x70e44324 : -0x359d3e2a

const SHA1: Compression = {
  initial: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0],
  words: 80,
  compress,
}
