import type { Algorithm } from './algorithm.js'
import { type KeyPair, makeRsaKey } from './rsa-key.js'
import { makeSm2Key } from './sm2.js'

export type { KeyPair }

/** What a pooled key is for. Two purposes never share a key. */
export type Purpose = 'merchant' | 'platform' | `platform ${number}` | 'bank' | 'foreign'

export type KeySource = (purpose: Purpose) => Promise<KeyPair>

/** Makes each key when it is first asked for, and keeps it. */
export const createKeyPool = (algorithm: Algorithm = 'RSA'): KeySource => {
  const pool = new Map<Purpose, Promise<KeyPair>>()
  return (purpose) => {
    const known = pool.get(purpose)
    if (known) return known
    // Bank cards are encrypted in APIv2 alone, which has no 国密.
    const made = algorithm === 'SM2' && purpose !== 'bank' ? madeSm2Key() : makeRsaKey()
    pool.set(purpose, made)
    return made
  }
}

const madeSm2Key = async (): Promise<KeyPair> => makeSm2Key()

const shared: Partial<Record<Algorithm, KeySource>> = {}

/**
 * The simulators of a process share their keys, since making one of RSA costs 30 to 150 ms and a test
 * suite may start hundreds of simulators. They can still be told apart: serial numbers, IDs and
 * APIv3 keys are each simulator's own.
 */
export const sharedKeyPool = (algorithm: Algorithm = 'RSA'): KeySource => {
  const pool = shared[algorithm] ?? createKeyPool(algorithm)
  shared[algorithm] = pool
  return pool
}
