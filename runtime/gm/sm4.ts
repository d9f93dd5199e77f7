import { sm4 } from 'sm-crypto-v2'
import type { Bytes } from '../base/bytes.js'
import type { SealKey } from '../keys/algorithm.js'
import { sm3Of } from './sm3.js'

const KEY = 16
const NONCE = 12
const TAG = 16

/** SM4-GCM under the first 16 bytes of the SM3 of the APIv3 key. */
export const sm4Key = (apiV3Key: Bytes): SealKey => ({
  algorithm: 'AEAD_SM4_GCM',
  open: openingWith(sm3Of(apiV3Key).subarray(0, KEY)),
})

/** RFC 8998. */
export const openingWith =
  (key: Uint8Array): SealKey['open'] =>
  async (iv, associatedData, ciphertext) => {
    // With an incomplete tag, sm-crypto-v2 would decrypt and check only part of it, or nothing.
    const end = ciphertext.length - TAG
    if (end < 0) throw new Error('It is shorter than its tag.')
    if (iv.length !== NONCE) throw new Error(`Its nonce does not have ${NONCE} bytes.`)
    const tag = ciphertext.subarray(end)
    const options = { mode: 'gcm', iv, associatedData, tag, output: 'array' } as const
    return sm4.decrypt(ciphertext.subarray(0, end), key, options)
  }
