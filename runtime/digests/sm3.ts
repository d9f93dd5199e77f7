import { at, BlockHash, type Compression, rotate } from './block-hash.js'

/** SM3, GB/T 32905-2016: the digest that fapiao files (电子发票) are uploaded with. */
export const createSm3 = (): BlockHash => new BlockHash(SM3)

const compress = (state: Int32Array, schedule: Int32Array): void => {
  expand(schedule)
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  let f = at(state, 5)
  let g = at(state, 6)
  let h = at(state, 7)
  for (let j = 0; j < 64; j++) {
    const constant = rotate(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32)
    const ss1 = rotate((rotate(a, 12) + e + constant) | 0, 7)
    const ss2 = ss1 ^ rotate(a, 12)
    const word = at(schedule, j)
    const tt1 = (majority(j, a, b, c) + d + ss2 + (word ^ at(schedule, j + 4))) | 0
    const tt2 = (choice(j, e, f, g) + h + ss1 + word) | 0
    d = c
    c = rotate(b, 9)
    b = a
    a = tt1
    h = g
    g = rotate(f, 19)
    f = e
    e = p0(tt2)
  }
  state[0] = at(state, 0) ^ a
  state[1] = at(state, 1) ^ b
  state[2] = at(state, 2) ^ c
  state[3] = at(state, 3) ^ d
  state[4] = at(state, 4) ^ e
  state[5] = at(state, 5) ^ f
  state[6] = at(state, 6) ^ g
  state[7] = at(state, 7) ^ h
}

const expand = (schedule: Int32Array): void => {
  for (let j = 16; j < 68; j++) {
    const mixed = at(schedule, j - 16) ^ at(schedule, j - 9) ^ rotate(at(schedule, j - 3), 15)
    schedule[j] = p1(mixed) ^ rotate(at(schedule, j - 13), 7) ^ at(schedule, j - 6)
  }
}

// FF and GG of the standard, section 4.3.
const majority = (j: number, x: number, y: number, z: number): number =>
  j < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z)
const choice = (j: number, x: number, y: number, z: number): number =>
  j < 16 ? x ^ y ^ z : (x & y) | (~x & z)

// The permutations of section 4.4.
const p0 = (x: number): number => x ^ rotate(x, 9) ^ rotate(x, 17)
const p1 = (x: number): number => x ^ rotate(x, 15) ^ rotate(x, 23)

const SM3: Compression = {
  initial: [
    0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
  ],
  words: 68,
  compress,
}
